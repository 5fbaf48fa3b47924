# Rows that are skipped
# A skipped row changes nothing, and is no finding for the exit code.
rollbook school add State --domain state.example.edu
