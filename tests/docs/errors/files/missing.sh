# A file that is not there
rollbook import 20240826_users.csv
