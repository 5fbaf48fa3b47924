# An update to somebody's address
cat > 20240827_users.csv << END
username,email_address,first_name
bob,ann@state.example.edu,Bob
END
rollbook import 20240827_users.csv
