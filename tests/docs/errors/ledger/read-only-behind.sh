# A ledger that is read-only, with views from before
rollbook accounts > accounts.txt
cp rollbook-data/views.sqlite views.sqlite
sed s/Ann/Annabel/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --summary
mv views.sqlite rollbook-data/views.sqlite
chmod a-w rollbook-data
rollbook accounts > accounts.txt
