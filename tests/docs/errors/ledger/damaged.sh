# Events that are damaged
dd if=/dev/zero of=rollbook-data/events.sqlite bs=1 seek=100 count=4000 conv=notrunc 2> dd.txt
rollbook accounts
