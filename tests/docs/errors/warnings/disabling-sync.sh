# Students who are not in the file, in the disabling sync
rollbook --ledger old school add State --domain state.example.edu --disabling-sync
cat > 20150601_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
bob,bob@state.example.edu,Bob
END
cat > 20150602_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
rollbook --ledger old import 20150601_users.csv 20150602_users.csv
