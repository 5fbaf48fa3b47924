# A file that is in the ledger already
rollbook import 20240826_users.csv
rollbook plan 20240826_users.csv
