# Somebody who was deleted is still in the feed
rollbook observe deleted ann --at 2024-08-26T12:00
cat > 20240827_users.csv << END
username,email_address,first_name,last_name
ann,ann@state.example.edu,Ann,Lee
END
rollbook import 20240827_users.csv
rollbook rows 2
