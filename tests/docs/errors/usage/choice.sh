# A word that is not one of the choices
rollbook import 20240826_users.csv --type student
