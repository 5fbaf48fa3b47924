# The name does not end in .csv
echo username,email_address,first_name > 20240826_users.txt
rollbook import 20240826_users.txt
