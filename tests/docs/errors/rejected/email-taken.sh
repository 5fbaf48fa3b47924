# A new username with somebody's address
cat > 20240827_users.csv << END
username,email_address,first_name
alee2,ann@state.example.edu,Ann
END
rollbook import 20240827_users.csv
