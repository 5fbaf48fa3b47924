# A rule that is not there
rollbook school set State --overrule email-check
