# A parameter of a question that is wrong
rollbook audit left-feed import=3
rollbook audit left-feed imports=some
rollbook audit left-feed imports
