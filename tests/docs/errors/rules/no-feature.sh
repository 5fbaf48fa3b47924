# A feature file without a feature
touch bob.feature
rollbook rules email-taken --scenarios bob.feature
