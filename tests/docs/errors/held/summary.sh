# The one line for a nightly mail
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --guard updated=1 --summary
rollbook import 20240826_users.csv --channel automatic --summary
echo ann > 20240828_users.csv
rollbook import 20240828_users.csv --summary
