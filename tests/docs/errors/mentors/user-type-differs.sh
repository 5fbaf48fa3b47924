# A student's account in a mentors file
cat > 20180904_mentors.csv << END
username,email_address,first_name,last_name,user_type
ann,ann@state.example.edu,Ann,Lee,Mentors
END
rollbook import 20180904_mentors.csv --type mentors
