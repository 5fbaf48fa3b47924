# No scenario is called so
rollbook test ann.feature -k bob > messages.txt
