# Too many moments
rollbook replay --insert 20240826_users.csv --at 2024-08-27 --at 2024-08-28
