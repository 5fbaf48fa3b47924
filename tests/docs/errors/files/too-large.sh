# A file of 50 MB
head -c 50000000 /dev/zero | tr '\000' a > 20240826_users.csv
rollbook import 20240826_users.csv
