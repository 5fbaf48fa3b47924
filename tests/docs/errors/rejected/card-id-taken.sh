# Somebody's card
cat > 20240827_users.csv << END
username,email_address,card_id,first_name
bob,bob@state.example.edu,A100,Bob
END
rollbook import 20240827_users.csv
