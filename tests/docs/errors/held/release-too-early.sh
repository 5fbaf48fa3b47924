# A release before the newest fact
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic --summary
rollbook release 2 --at 2024-08-26
