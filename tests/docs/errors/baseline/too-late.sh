# An export from before the newest fact
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
cat > 20230801_export.csv << END
username,email_address
bob,bob@state.example.edu
END
rollbook import 20240826_users.csv
rollbook baseline 20230801_export.csv
