# A feature file that is not Gherkin
echo "Ann is created" > bob.feature
rollbook rules email-taken --scenarios bob.feature
