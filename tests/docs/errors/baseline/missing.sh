# An export that is not there
rollbook baseline 20230801_export.csv
