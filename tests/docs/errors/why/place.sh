# A row that is not named
rollbook explain 20240826_users.csv
