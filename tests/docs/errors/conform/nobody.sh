# Nothing was rejected, here and there
cat > 20240827_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Annabel
END
echo username,status,response > failed_rows.csv
rollbook import 20240827_users.csv --summary
rollbook conform 2 --actual failed_rows.csv
