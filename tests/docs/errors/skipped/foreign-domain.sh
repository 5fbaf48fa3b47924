# An address of another institution
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@tech.example.edu,Ann
END
rollbook import 20240826_users.csv
rollbook rows 1
