# A letter that is not UTF-8
printf 'username,email_address,first_name\n' > 20240826_users.csv
printf 'ann,ann@state.example.edu,Ren\351\n' >> 20240826_users.csv
rollbook import 20240826_users.csv
