# Two headers that mean the same
echo username,primary:end_date,primary_education:end_date > 20240826_users.csv
rollbook import 20240826_users.csv
