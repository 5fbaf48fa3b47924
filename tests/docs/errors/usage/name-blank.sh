# A blank name of a file
rollbook import ""
