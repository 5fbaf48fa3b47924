# Files that are refused
# A file that is refused is not recorded, and nothing of it is applied.
rollbook school add State --domain state.example.edu
