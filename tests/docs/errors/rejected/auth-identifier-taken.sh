# Somebody's auth_identifier
cat > 20240827_users.csv << END
username,email_address,auth_identifier,first_name
alee2,ann.lee@state.example.edu,alee,Ann
END
rollbook import 20240827_users.csv
