# Somebody who registered alone is connected
rollbook observe registered cy@post.example first_name=Cy --at 2024-08-26T12:00
cat > 20240827_users.csv << END
username,email_address,first_name
cy,cy@post.example,Cy
END
rollbook import 20240827_users.csv --identifier email_address --changes-identifiers
rollbook rows 2
