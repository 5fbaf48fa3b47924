# Too many changed addresses
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic
