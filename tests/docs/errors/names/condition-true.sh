# When something was true
# This is no problem: the sums stand on stderr, beside the answer.
rollbook when "school = 'Tech'" --first --tsv
