# Somebody who was called otherwise then
cat > 20240828_state.csv << END
username,email_address,first_name
rob,bob@state.example.edu,Bob
END
rollbook import 20240828_state.csv --school State --changes-identifiers
rollbook show rob --as-of 2024-08-26
