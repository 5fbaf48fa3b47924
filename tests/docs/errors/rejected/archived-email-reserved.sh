# An update to the address of an archived account
cat > 20240827_users.csv << END
username,email_address,first_name,disabled
ann,ann@state.example.edu,Ann,TRUE
END
cat > 20240828_users.csv << END
username,email_address,first_name
bob,ann@state.example.edu,Bob
END
rollbook import 20240827_users.csv 20240828_users.csv
