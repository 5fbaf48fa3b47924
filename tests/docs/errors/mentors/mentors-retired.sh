# A mentors file after the feature was retired
cat > 20190901_mentors.csv << END
username,email_address,first_name,last_name,user_type
mo,mo@post.example,Mo,Moss,Mentors
END
rollbook import 20190901_mentors.csv --type mentors
