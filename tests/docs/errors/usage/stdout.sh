# Nowhere to print to
rollbook accounts >&-
