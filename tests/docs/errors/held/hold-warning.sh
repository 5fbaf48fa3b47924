# A warning that holds
sed s/u1@state/u1@tech/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic
