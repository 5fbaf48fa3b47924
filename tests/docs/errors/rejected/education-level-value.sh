# An education level that is not on the list
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:education_level_name
ann,ann@state.example.edu,Ann,Bachelor
END
rollbook import 20240827_users.csv
