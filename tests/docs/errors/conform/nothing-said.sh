# Nothing to compare with
rollbook conform 1
