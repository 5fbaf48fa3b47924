# A school without a domain
rollbook school add Tech
