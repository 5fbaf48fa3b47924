# Nothing to put in place
rollbook replay --in-place --yes
