# An inserted file without a moment
cp 20240826_users.csv late.csv
rollbook replay --insert late.csv
