# A row behind the last one
rollbook explain import:1:5
