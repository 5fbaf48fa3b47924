# One file of failed rows for two files
rollbook plan 20240826_users.csv 20240826_users.csv --failed-rows failed.csv
