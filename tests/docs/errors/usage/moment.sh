# A moment that cannot be read
rollbook import 20240826_users.csv --at 26.8.2024
