# Somebody who was not there then
rollbook show bob --as-of 2024-08-01
