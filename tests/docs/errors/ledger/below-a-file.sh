# A ledger below a file
touch notes.txt
rollbook --ledger notes.txt/ledger school add State --domain state.example.edu
