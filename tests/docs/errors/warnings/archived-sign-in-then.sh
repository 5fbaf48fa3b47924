# An account that was archived, before 2024
rollbook --ledger old school add State --domain state.example.edu
cat > 20230601_users.csv << END
username,email_address,auth_identifier,first_name,disabled
ann,ann@state.example.edu,alee,Ann,TRUE
END
rollbook --ledger old import 20230601_users.csv
rollbook --ledger old show ann > account.txt
