# Options that an automatic job does not have
rollbook plan 20240826_users.csv --channel automatic --changes-identifiers
