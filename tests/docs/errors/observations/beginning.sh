# Observations
# Each says what cannot have been so, and that nothing was recorded.
rollbook school add State --domain state.example.edu
cat > 20240826_users.csv << END
username,email_address,card_id,first_name
ann,ann@state.example.edu,A100,Ann
bob,bob@state.example.edu,B200,Bob
END
rollbook import 20240826_users.csv
rollbook observe registered cy@post.example first_name=Cy
