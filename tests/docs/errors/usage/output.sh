# A file that cannot be written
rollbook failed 1 -o nowhere/failed.csv
