# A value that must not be blank
cat > 20240827_users.csv << END
username,email_address,first_name
,cy@state.example.edu,
END
rollbook import 20240827_users.csv
