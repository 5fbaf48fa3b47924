# The importer's word for emptying, in an export
cat > 20230801_export.csv << END
username,email_address,first_name
ann,ann@state.example.edu,**CLEAR**
END
rollbook baseline 20230801_export.csv
