# An account that is archived
rollbook observe archived ann --at 2024-08-27
rollbook show ann > account.txt
