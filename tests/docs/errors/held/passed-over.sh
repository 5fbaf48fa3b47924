# A file that is held already
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic --summary
rollbook import 20240827_users.csv --channel automatic
