# A primary major that is not among the majors
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:major_names,primary_education:primary_major_name
ann,ann@state.example.edu,Ann,Physics;Music,Chemistry
END
rollbook import 20240827_users.csv
rollbook rows 2
