# A file that a guard would hold
rollbook school set State --guard updated=2
rollbook undo 2 -o repair.csv
