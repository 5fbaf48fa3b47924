# The demo, in a folder that is in use
mkdir files
touch files/users.csv
rollbook --ledger demo demo files
