# A file that would be held
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook plan 20240827_users.csv --channel automatic
