# A field without a value
rollbook observe edited ann first_name
