# Rows that are rejected
# A rejected row changes nothing. Of several things that are wrong in one row the first
# gives the rule; the message tells all that is wrong with its values.
rollbook school add State --domain state.example.edu --sso
cat > 20240826_users.csv << END
username,email_address,auth_identifier,card_id,first_name
ann,ann@state.example.edu,alee,A100,Ann
bob,bob@state.example.edu,bray,B200,Bob
END
rollbook import 20240826_users.csv
