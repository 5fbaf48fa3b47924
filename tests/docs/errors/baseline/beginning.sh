# Baselines
# An export is taken whole or not at all.
rollbook school add State --domain state.example.edu
