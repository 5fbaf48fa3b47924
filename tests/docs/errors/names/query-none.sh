# SQL that asks nothing
rollbook query ""
