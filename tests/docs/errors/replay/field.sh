# A field without a value
rollbook replay --observe edited ann --at 2024-08-27 --field first_name
