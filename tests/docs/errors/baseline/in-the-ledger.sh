# An account that is in the ledger already
cat > 20230801_export.csv << END
username,email_address
ann,ann@state.example.edu
END
sed s/ann,/alee,/ 20230801_export.csv > 20230802_export.csv
rollbook baseline 20230801_export.csv
rollbook baseline 20230802_export.csv
