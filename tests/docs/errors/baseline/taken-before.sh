# An export that was taken before
cat > 20230801_export.csv << END
username,email_address
ann,ann@state.example.edu
END
rollbook baseline 20230801_export.csv
rollbook baseline 20230801_export.csv
