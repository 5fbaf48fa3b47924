# A binary file under the name of a CSV file
printf 'username,email_address\000\001' > 20240826_users.csv
rollbook import 20240826_users.csv
