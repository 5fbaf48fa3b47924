# An import that comes later than the history
rollbook replay --until import:1 --without 2
