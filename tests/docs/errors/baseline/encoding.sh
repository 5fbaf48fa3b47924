# An export that is not UTF-8
printf 'username,email_address,first_name\nann,ann@state.example.edu,Ren\351\n' > 20230801_export.csv
rollbook baseline 20230801_export.csv
