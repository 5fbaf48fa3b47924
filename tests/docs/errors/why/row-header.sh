# The header, which is no row
rollbook explain import:1:1
