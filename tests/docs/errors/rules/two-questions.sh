# Two questions at once
rollbook rules email-taken --era 2016-01
