# A rule that cannot be overruled
rollbook school set State --overrule email-taken
rollbook school set State --overrule row-order
