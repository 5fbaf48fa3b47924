# A further address that is none
cat > 20240827_users.csv << END
username,email_address,first_name,additional_email_addresses,assigned_to_email_address
ann,ann@state.example.edu,Ann,ann@post.example;ann at home,
bob,bob@state.example.edu,Bob,,Ms Brown
cy,cy@state.example.edu,Cy,,Mr White
END
rollbook import 20240827_users.csv
