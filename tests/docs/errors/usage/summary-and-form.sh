# Two forms of output at once
rollbook import 20240826_users.csv --summary --json
