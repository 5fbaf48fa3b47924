# A quotation mark in the wrong place
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,"Ann" Maria
END
rollbook import 20240826_users.csv
