# An import that is not there
rollbook rows 17
