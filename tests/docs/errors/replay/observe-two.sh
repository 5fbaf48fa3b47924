# More than one of a name
rollbook school add Tech --domain tech.example.edu
sed s/state/tech/ 20240826_users.csv > 20240828_users.csv
rollbook import 20240828_users.csv --school Tech --summary
rollbook replay --observe excluded ann --at 2024-08-28
