# Somebody who came with a baseline, before it
cat > 20240828_export.csv << END
username,email_address
cy,cy@state.example.edu
END
rollbook baseline 20240828_export.csv --school State
rollbook show cy --as-of 2024-08-27
