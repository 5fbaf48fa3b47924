# Two things to compare with
rollbook conform 1 --export 20240827_export.csv
