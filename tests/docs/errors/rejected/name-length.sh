# A name that is too long
cat > 20240827_users.csv << END
username,email_address,first_name
cy,cy@state.example.edu,Cy who is called Cyrus by everybody but his grandmother
END
rollbook import 20240827_users.csv
