# Students who would be archived, in the disabling sync
rollbook --ledger old school add State --domain state.example.edu --disabling-sync
cat > 20150601_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
bob,bob@state.example.edu,Bob
cy,cy@state.example.edu,Cy
END
cat > 20150602_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
rollbook --ledger old import 20150601_users.csv --summary
rollbook --ledger old plan 20150602_users.csv
