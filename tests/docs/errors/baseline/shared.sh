# Two accounts with the same address
cat > 20230801_export.csv << END
username,email_address
ann,ann@state.example.edu
alee,Ann@state.example.edu
END
rollbook baseline 20230801_export.csv
