# A fact that is not one of the list
rollbook observe renamed ann
