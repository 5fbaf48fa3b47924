# An import that is held
sed s/Ann/Anna/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --guard updated=1 --summary
touch failed_rows.csv
rollbook conform 2 --actual failed_rows.csv
