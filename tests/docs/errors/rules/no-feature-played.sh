# A feature file without a feature, to be played
touch bob.feature
rollbook test bob.feature > messages.txt
grep -o "there is no Feature in it" messages.txt
