# A quotation mark that is never closed
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,"Ann
bob,bob@state.example.edu,Bob
END
rollbook import 20240826_users.csv
