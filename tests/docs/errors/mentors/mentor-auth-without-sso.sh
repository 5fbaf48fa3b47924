# An auth_identifier where the school has no single sign-on
cat > 20180904_mentors.csv << END
username,email_address,first_name,last_name,user_type,auth_identifier
mo,mo@post.example,Mo,Moss,Mentors,mmoss
END
rollbook import 20180904_mentors.csv --type mentors
