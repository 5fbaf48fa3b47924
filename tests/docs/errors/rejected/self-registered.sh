# Somebody who registered alone, with another account's address
rollbook observe registered cy@post.example first_name=Cy --at 2024-08-26T12:00
cat > 20240827_users.csv << END
username,email_address,first_name
cy@post.example,cy@post.example,Cy
END
rollbook import 20240827_users.csv
