# An option of inserted files without one
rollbook replay --set inserted.channel=manual
