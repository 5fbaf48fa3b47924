# A command that is not there
rollbook account
