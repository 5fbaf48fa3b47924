# Two students who swap their addresses
cat > 20240827_users.csv << END
username,email_address,first_name
ann,bob@state.example.edu,Ann
bob,ann@state.example.edu,Bob
END
rollbook import 20240827_users.csv
