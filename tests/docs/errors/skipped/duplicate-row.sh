# Two rows with the same address
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
alee,ann@state.example.edu,Ann
END
rollbook import 20240826_users.csv
rollbook rows 1
