# Put in place
rollbook replay --without 2 --in-place --yes
