# Views that cannot be written, while the import is kept
sed s/Ann/Annabel/ 20240826_users.csv > 20240827_users.csv
rm rollbook-data/views.sqlite*
mkdir rollbook-data/views.sqlite
rollbook import 20240827_users.csv
