# A boolean that is none
cat > 20240827_users.csv << END
username,email_address,first_name,disabled
ann,ann@state.example.edu,Ann,yes
END
rollbook import 20240827_users.csv
