# A line that is blank
rollbook explain import:1:3
