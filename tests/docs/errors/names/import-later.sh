# An import that came after the moment
rollbook rows 2 --as-of import:1
