# The same column twice
cat > 20240826_users.csv << END
username,email_address,first_name,username
ann,ann@state.example.edu,Ann,0012345
END
rollbook import 20240826_users.csv
