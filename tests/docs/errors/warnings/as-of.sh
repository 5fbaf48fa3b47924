# What an answer about the past rests on
rollbook observe archived ann --at 2024-08-27
rollbook accounts --as-of 2024-08-27 > accounts.txt
