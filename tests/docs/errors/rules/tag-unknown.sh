# A tag that names no rule
echo @rule:email-takn | cat - ann.feature > bob.feature
rollbook rules email-taken --scenarios bob.feature > rule.txt
