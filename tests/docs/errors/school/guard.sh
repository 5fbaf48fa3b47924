# A guard that is none
rollbook school set State --guard archived=0
