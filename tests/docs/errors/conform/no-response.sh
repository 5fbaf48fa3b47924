# A file that is not the importer's
cp 20240826_users.csv failed_rows.csv
rollbook conform 1 --actual failed_rows.csv
