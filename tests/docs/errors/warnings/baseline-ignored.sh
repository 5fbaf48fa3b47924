# Columns of an export that mean nothing
rollbook school add Tech --domain tech.example.edu
cat > 20240827_export.csv << END
Username,Email Address,Shoe Size
dee,dee@tech.example.edu,38
END
rollbook baseline 20240827_export.csv --school Tech
rollbook show Tech/dee --csv
