# What differs between two moments
# This is no problem: the sums stand on stderr, beside the differences.
cat > 20240828_state.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Anna
END
rollbook import 20240828_state.csv --school State
rollbook diff 2024-08-26 2024-08-28 --tsv
