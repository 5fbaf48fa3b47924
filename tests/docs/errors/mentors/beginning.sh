# Mentors
rollbook school add State --domain state.example.edu
cat > 20180903_users.csv << END
username,email_address,auth_identifier,first_name
ann,ann@state.example.edu,alee,Ann
END
rollbook import 20180903_users.csv
