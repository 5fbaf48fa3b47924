# More rejected rows than are told
echo username,email_address,first_name > 20240827_users.csv
seq 22 | sed 's/.*/u&,u&@state.example.edu,/' >> 20240827_users.csv
rollbook import 20240827_users.csv 2> messages.txt
tail -n 3 messages.txt
