# A date in another form
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:start_date
ann,ann@state.example.edu,Ann,8/26/2024
END
rollbook import 20240827_users.csv
