# A spreadsheet under the name of a CSV file
printf 'PK\003\004 as workbooks begin' > 20240826_users.csv
rollbook import 20240826_users.csv
