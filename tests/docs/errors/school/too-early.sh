# Settings from before the newest fact
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
rollbook import 20240826_users.csv
rollbook school set State --sso --at 2024-07-01
