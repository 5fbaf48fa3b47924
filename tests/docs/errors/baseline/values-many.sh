# More that cannot be understood than is told
echo username,email_address > 20230801_export.csv
seq 22 | sed 's/$/,nowhere/' >> 20230801_export.csv
rollbook baseline 20230801_export.csv 2> messages.txt
tail -n 3 messages.txt
