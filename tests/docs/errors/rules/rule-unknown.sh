# A rule that is not there
rollbook rules email-takn
rollbook rules shoes
