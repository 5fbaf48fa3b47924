# A header without rows
echo username,email_address,first_name > 20240827_users.csv
rollbook import 20240827_users.csv
