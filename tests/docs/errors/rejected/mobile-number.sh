# A mobile number with hyphens
cat > 20240827_users.csv << END
username,email_address,first_name,mobile_number
ann,ann@state.example.edu,Ann,555-010-0199
END
rollbook import 20240827_users.csv
