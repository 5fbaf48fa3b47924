# What is told of a school
rollbook school set State --sso --no-mentorship --disabling-sync --overrule email-syntax --guard archived=5%
