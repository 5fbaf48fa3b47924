# An import that was not held
rollbook release 1
