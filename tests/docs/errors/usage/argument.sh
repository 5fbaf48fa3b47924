# Something is missing
rollbook show
