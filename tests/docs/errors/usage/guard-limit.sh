# A limit that is none
rollbook import 20240826_users.csv --guard archived=few
