# An account that is excluded from the sync
rollbook observe excluded ann --at 2024-08-27
rollbook show ann > account.txt
