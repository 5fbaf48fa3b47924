# A moment before the newest fact
rollbook observe archived ann --at 2024-08-01
