# A quotation mark that is never closed, in a long file
echo username,email_address,first_name > 20240826_users.csv
echo 'ann,ann@state.example.edu,"Ann' >> 20240826_users.csv
seq 30000 | sed 's/$/,bob@state.example.edu,Bob/' >> 20240826_users.csv
rollbook import 20240826_users.csv
