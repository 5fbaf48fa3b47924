# A row of a held import
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic --summary
rollbook explain import:2:2 | head -2
