# A folder without scenarios
mkdir stories
rollbook rules email-taken --scenarios stories
