# A value that a rule would reject in a row
rollbook observe edited ann primary_education:cumulative_gpa=4.3
