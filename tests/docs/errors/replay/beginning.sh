# Another history
# `rollbook replay` runs everything again from the kept files; what cannot happen any more
# in the other history is left out, and said so.
rollbook school add State --domain state.example.edu
echo username,email_address,first_name > 20240826_users.csv
echo ann,ann@state.example.edu,Ann >> 20240826_users.csv
sed s/Ann/Anna/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240826_users.csv
rollbook import 20240827_users.csv
