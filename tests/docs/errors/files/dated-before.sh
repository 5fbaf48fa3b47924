# A file from before the newest one
echo username,email_address,first_name > 20240826_users.csv
echo username,email_address,first_name,last_name > 20240825_users.csv
rollbook import 20240826_users.csv
rollbook import 20240825_users.csv
