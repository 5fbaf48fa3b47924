# More rows that cannot be compared than are told
echo username,status,response > failed_rows.csv
seq 22 | sed 's/.*/u&,failed,no/' >> failed_rows.csv
rollbook conform 1 --actual failed_rows.csv 2> messages.txt
sed -n 20,21p messages.txt
