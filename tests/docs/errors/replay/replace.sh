# A replacement without a file
rollbook replay --replace 1
