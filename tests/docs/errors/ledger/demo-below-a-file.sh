# The demo, in a folder that cannot be made
touch notes.txt
rollbook --ledger demo demo notes.txt/files
