# An end before the start
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:start_date,primary_education:end_date
ann,ann@state.example.edu,Ann,2024-08-26,2020-05-16
END
rollbook import 20240827_users.csv
