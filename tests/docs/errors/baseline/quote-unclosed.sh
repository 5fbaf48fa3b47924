# An export that is not CSV
printf 'username,email_address\n"ann,ann@state.example.edu\n' > 20230801_export.csv
rollbook baseline 20230801_export.csv
