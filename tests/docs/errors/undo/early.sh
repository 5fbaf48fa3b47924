# A column that is no longer understood, and the disabling sync
rollbook --ledger early school add State --domain state.example.edu
cat > 20160101_users.csv << END
username,email_address,first_name,bio,middle_name
ann,ann@state.example.edu,Ann,reads,L
bob,bob@state.example.edu,Bob,reads,L
END
cat > 20161224_users.csv << END
username,email_address,first_name,bio,middle_name
ann,ann@state.example.edu,Ann,writes,M
END
rollbook --ledger early import 20160101_users.csv 20161224_users.csv
rollbook --ledger early school set State --disabling-sync
rollbook --ledger early undo 2 -o repair.csv
rollbook --ledger early observe archived bob --at 2017-01-02
rollbook --ledger early undo 2
