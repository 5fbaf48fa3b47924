# Accounts that the import created, and a boolean that was blank
rollbook observe archived eve --at 2024-09-03
rollbook undo 2 -o repair.csv
rollbook undo 2 -o repair.csv --archive-created
