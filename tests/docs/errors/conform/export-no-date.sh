# An export without a moment
echo username,email_address > export.csv
rollbook conform --export export.csv
