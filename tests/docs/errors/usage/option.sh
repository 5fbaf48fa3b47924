# An option that is not there
rollbook accounts --asof 2024-08-26
