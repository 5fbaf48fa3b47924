# Comparing with the importer
rollbook school add State --domain state.example.edu
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
bob,bob@state.example.edu,
END
rollbook import 20240826_users.csv
