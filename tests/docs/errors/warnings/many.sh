# More warnings than are told
seq 22 | sed 's/^/column/' | paste -s -d, | sed 's/^/username,email_address,first_name,/' > 20240827_users.csv
rollbook import 20240827_users.csv 2> messages.txt
tail -n 2 messages.txt
