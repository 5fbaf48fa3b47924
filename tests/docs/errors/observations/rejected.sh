# Somebody who asked for nothing
rollbook observe rejected ann
