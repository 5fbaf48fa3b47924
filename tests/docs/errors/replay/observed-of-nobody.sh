# What was observed of somebody who is not there any more
rollbook observe archived ann --at 2024-08-28
rollbook replay --without 1 --without 2
