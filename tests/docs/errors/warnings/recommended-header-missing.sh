# Recommended columns are missing
cat > 20240827_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Annabel
END
rollbook import 20240827_users.csv
