# Two values of one field
rollbook observe edited ann first_name=Anna first_name=Anne
