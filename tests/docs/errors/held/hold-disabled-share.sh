# Too many disabled students
sed '/u[2-6]@/s/FALSE/TRUE/' 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic
