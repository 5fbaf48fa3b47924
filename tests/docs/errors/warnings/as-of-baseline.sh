# What an answer rests on where there is a baseline, and no import yet
rollbook --ledger new school add Tech --domain tech.example.edu
cat > 20240827_export.csv << END
Username,Email Address,Shoe Size
dee,dee@tech.example.edu,38
END
rollbook --ledger new baseline 20240827_export.csv
rollbook --ledger new show dee --as-of 2024-08-27 > account.txt
