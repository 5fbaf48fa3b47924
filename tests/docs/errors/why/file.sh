# A row of a file that is nowhere
rollbook explain 20240827_users.csv:2
