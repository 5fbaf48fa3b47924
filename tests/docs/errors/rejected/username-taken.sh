# Looked up by address, a new account with somebody's username
cat > 20240827_users.csv << END
username,email_address,first_name
ann,ann.lee@state.example.edu,Ann
END
rollbook import 20240827_users.csv --identifier email_address
