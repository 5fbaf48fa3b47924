# An end before the start: the end is the stored one
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:start_date,primary_education:end_date
ann,ann@state.example.edu,Ann,2016-08-22,2020-05-16
END
cat > 20240828_users.csv << END
username,email_address,first_name,primary_education:start_date,primary_education:end_date
ann,ann@state.example.edu,Ann,2024-08-26,
END
rollbook import 20240827_users.csv 20240828_users.csv
