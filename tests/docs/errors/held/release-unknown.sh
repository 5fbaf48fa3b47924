# An import that is not there
rollbook release 2
