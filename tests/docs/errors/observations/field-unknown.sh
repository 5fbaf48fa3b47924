# A field that is not there
rollbook observe edited ann firstname=Anna
rollbook observe edited ann shoe_size=38
