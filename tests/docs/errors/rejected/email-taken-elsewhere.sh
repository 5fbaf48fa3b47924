# A new username with the address of another school's student
rollbook school add Tech --domain tech.example.edu
cat > 20240827_users.csv << END
username,email_address,first_name
cy,cy@post.example,Cy
END
rollbook import 20240827_users.csv --school State
rollbook import 20240827_users.csv --school Tech
