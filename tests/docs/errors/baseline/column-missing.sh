# A column that is needed is missing
cat > 20230801_export.csv << END
Login,E-mail
ann,ann@state.example.edu
END
rollbook baseline 20230801_export.csv
