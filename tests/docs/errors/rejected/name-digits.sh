# A digit in a name
cat > 20240827_users.csv << END
username,email_address,first_name,last_name
cy,cy@state.example.edu,Cy,Gray 2nd
END
rollbook import 20240827_users.csv
