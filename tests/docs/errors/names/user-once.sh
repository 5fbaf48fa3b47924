# Somebody who is called otherwise now
cat > 20240828_state.csv << END
username,email_address,first_name
rob,bob@state.example.edu,Bob
END
rollbook import 20240828_state.csv --school State --changes-identifiers
rollbook show bob
