# Somebody who is connected
rollbook observe connected ann
