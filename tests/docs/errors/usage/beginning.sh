# Wrong usage
rollbook school add State --domain state.example.edu
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
rollbook import 20240826_users.csv
