# An account that is excluded from the sync
rollbook observe excluded ann --at 2024-08-26T12:00
cat > 20240827_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Annabel
END
rollbook import 20240827_users.csv
