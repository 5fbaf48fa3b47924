# A rule that cannot be left out
rollbook test ann.feature --without-rule email-takn
