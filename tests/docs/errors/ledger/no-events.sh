# A folder that is no ledger
mkdir letters
echo "dear ann" > letters/ann.txt
rollbook --ledger letters accounts
rollbook --ledger letters school add State --domain state.example.edu
