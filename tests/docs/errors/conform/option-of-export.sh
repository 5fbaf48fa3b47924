# An option that is about exports
rollbook conform 1 --actual failed_rows.csv --as-of 2024-08-26
