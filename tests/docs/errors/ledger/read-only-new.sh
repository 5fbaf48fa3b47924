# A new ledger in a read-only folder
mkdir archive
chmod a-w archive
rollbook --ledger archive/ledger school add State --domain state.example.edu
