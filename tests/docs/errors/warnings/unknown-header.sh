# A column that is not known
cat > 20240827_users.csv << END
username,email_address,First_Name,shoe size
ann,ann@state.example.edu,Ann,38
END
rollbook import 20240827_users.csv
