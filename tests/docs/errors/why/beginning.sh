# Asking about the past
rollbook school add State --domain state.example.edu
cat > 20240826_users.csv << END
username,email_address,first_name,last_name
ann,ann@state.example.edu,Ann,Lee

bob,bob@state.example.edu,Bob,Ray
END
rollbook import 20240826_users.csv
