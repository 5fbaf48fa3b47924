# An import that is none
rollbook rows 20240826_state.csv
