# Nobody can be asked
rollbook replay --without 2 --in-place
