# A guard of your own
# Each guard is told with what it counted, whether it holds or not.
sed '/u[2-6]@/d; s/FALSE/TRUE/' 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --guard rows-fewer=30% --guard rows-more=30% --guard created=5 --guard updated=5 --guard archived=50% --guard skipped=3 --guard rejected=2%
