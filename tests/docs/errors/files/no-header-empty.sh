# An empty file
touch 20240826_users.csv
rollbook import 20240826_users.csv
