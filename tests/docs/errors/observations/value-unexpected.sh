# A fact that has no fields
rollbook observe archived ann first_name=Anna
