# The day of which an answer tells
rollbook rules --era 2016-01 > era.txt
