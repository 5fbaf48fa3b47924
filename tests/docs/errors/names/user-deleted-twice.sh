# Two accounts that were deleted, one after the other
rollbook observe deleted bob --at 2024-08-28
cp 20240826_state.csv 20240829_state.csv
rollbook import 20240829_state.csv --school State
rollbook observe deleted bob --at 2024-08-30
rollbook show bob
