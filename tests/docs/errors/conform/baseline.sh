# Accounts that differ from an export, and come from another
rollbook --ledger new school add Tech --domain tech.example.edu
cat > 20240826_export.csv << END
Username,Email Address,First Name
dee,dee@tech.example.edu,Dee
END
sed s/Dee/Deirdre/ 20240826_export.csv > 20240901_export.csv
rollbook --ledger new baseline 20240826_export.csv
rollbook --ledger new conform --export 20240901_export.csv
