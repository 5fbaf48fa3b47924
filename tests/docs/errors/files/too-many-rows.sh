# A file of 200,000 rows
echo username,email_address,first_name > 20240826_users.csv
seq 200000 | sed 's/.*/&,&@post.example,Ann/' >> 20240826_users.csv
rollbook import 20240826_users.csv
