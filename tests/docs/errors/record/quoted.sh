# A name that no step can quote
rollbook record 'o"shea'
