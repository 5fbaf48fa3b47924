# An auth_identifier changes in a job that may not change it
cat > 20240827_users.csv << END
username,email_address,auth_identifier,first_name
ann,ann@state.example.edu,annlee,Ann
END
rollbook import 20240827_users.csv
