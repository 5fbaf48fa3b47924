# A school that is not there
rollbook import 20240826_state.csv --school Stat
