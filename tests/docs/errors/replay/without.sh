# An import that is not there
rollbook replay --without 9
