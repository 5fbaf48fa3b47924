# A point in time that is none
rollbook accounts --as-of yesterday
