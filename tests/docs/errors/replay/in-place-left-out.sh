# Asked for, and left out
rollbook replay --set 2.school=Nowhere --in-place --yes
