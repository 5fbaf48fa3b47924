# An edit that changes nothing
rollbook observe edited ann first_name=Ann
