# Two of that name
rollbook show ann
