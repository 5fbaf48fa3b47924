# A date is cleared
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:end_date
ann,ann@state.example.edu,Ann,**CLEAR**
END
rollbook import 20240827_users.csv
