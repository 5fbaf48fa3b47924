# A file that is a test
cat > 20240826_test.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
rollbook import 20240826_test.csv
rollbook rows 1
