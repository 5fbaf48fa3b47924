# The first row is no header
echo ann,ann@state.example.edu,Ann > 20240826_users.csv
rollbook import 20240826_users.csv
