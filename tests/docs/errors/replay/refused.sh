# A file that would be refused
rollbook replay --set 1.type=mentors --set 2.type=mentors
echo nothing > nothing.csv
rollbook replay --replace 2=nothing.csv
