# A boolean is to be cleared
cat > 20240827_users.csv << END
username,email_address,first_name,disabled
ann,ann@state.example.edu,Ann,**CLEAR**
END
rollbook import 20240827_users.csv
