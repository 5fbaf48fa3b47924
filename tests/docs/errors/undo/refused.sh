# A file that would be refused, or never processed
rollbook undo 2 -o repair.txt
rollbook undo 2 -o repair_test.csv
