# A second account, it seems
cat > 20240827_users.csv << END
username,email_address,first_name,last_name
alee,ann.lee@state.example.edu,Ann,Lee
END
rollbook import 20240827_users.csv
rollbook rows 2
