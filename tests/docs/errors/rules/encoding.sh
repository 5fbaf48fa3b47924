# A feature file that is not UTF-8
printf 'Feature: Ren\351\n' > bob.feature
rollbook rules email-taken --scenarios bob.feature
