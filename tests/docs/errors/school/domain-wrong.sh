# A domain that is none
rollbook school add Tech --domain tech
