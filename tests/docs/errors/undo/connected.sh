# A request that the import connected
rollbook observe registered flo@post.example first_name=Flo --at 2024-09-03
cat > 20240904_users.csv << END
username,email_address,first_name
flo,flo@post.example,Flo
END
rollbook import 20240904_users.csv --identifier email_address --changes-identifiers
rollbook undo 3
