# A school that is not there
rollbook school set Stat --sso
