# An export without a moment
echo username,email_address > export.csv
rollbook baseline export.csv
