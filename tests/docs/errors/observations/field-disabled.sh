# A field that is a fact of its own
rollbook observe edited ann disabled=TRUE
