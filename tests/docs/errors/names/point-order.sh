# Two moments in the wrong order
rollbook diff 2024-08-27 2024-08-26
