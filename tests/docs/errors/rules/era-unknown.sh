# An era that is not there
rollbook rules --era 2017
