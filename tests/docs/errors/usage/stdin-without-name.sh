# Standard input without a name
rollbook import - < 20240826_users.csv
