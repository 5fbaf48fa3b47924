# Imports that are held
# A gate of the automatic channel, or a guard of your own, holds a file before any of its
# rows applies. The file is recorded, and waits to be released.
rollbook school add State --domain state.example.edu
echo username,email_address,first_name,disabled > 20240826_users.csv
seq 10 | sed 's/.*/u&,u&@state.example.edu,Ann,FALSE/' >> 20240826_users.csv
rollbook import 20240826_users.csv --channel automatic
