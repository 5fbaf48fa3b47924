# An export without accounts
echo username,email_address > 20230801_export.csv
rollbook baseline 20230801_export.csv
