# No school is named
rollbook import 20240826_state.csv
