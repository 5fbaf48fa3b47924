# A row of a file that was imported more than once
# The file may be gone, so that only the imports can be meant.
rollbook import 20240826_users.csv --at 2024-08-27
rm 20240826_users.csv
rollbook explain 20240826_users.csv:2
