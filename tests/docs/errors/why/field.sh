# A field that is not there
rollbook why ann gpa_range
