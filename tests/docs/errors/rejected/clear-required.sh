# A required value is to be cleared
cat > 20240827_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,**CLEAR**
END
rollbook import 20240827_users.csv
