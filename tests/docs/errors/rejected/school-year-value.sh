# A school year that is not on the list
cat > 20240827_users.csv << END
username,email_address,first_name,school_year_name
ann,ann@state.example.edu,Ann,senior
bob,bob@state.example.edu,Bob,4
END
rollbook import 20240827_users.csv
