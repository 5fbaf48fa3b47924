# A scenario that fails
echo @rule:created-confirmed | cat - ann.feature > bob.feature
rollbook rules created-confirmed --coverage --scenarios bob.feature > rule.txt
