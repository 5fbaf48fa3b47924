# Accounts that differ from an export
cat > 20240826_export.csv << END
Username,Email Address,First Name,Shoe Size
ann,ann@state.example.edu,Annabel,38
END
rollbook conform --export 20240826_export.csv --record
rollbook conform --export 20240826_export.csv --record --summary
