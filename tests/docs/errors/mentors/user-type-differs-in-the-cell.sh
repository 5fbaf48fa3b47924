# A user_type that is not the file's
cat > 20180904_users.csv << END
username,email_address,auth_identifier,first_name,user_type
mo,mo@post.example,mmoss,Mo,Career Services
END
rollbook import 20180904_users.csv
