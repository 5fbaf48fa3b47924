# Accounts, imports and points in time
# Two schools have a student called ann.
rollbook school add State --domain state.example.edu
rollbook school add Tech --domain tech.example.edu
cat > 20240826_state.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
bob,bob@state.example.edu,Bob
END
cat > 20240827_tech.csv << END
username,email_address,first_name
ann,ann@tech.example.edu,Ann
END
rollbook import 20240826_state.csv --school State
rollbook import 20240827_tech.csv --school Tech
