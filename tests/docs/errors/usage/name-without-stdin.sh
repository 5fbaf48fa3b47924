# A name for a file that has one
rollbook import 20240826_users.csv --name users.csv
