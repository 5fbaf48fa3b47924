# An edit of nothing
rollbook observe edited ann
