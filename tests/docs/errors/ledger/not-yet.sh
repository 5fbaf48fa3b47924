# A ledger that was killed while it was made
printf '\000' | dd of=rollbook-data/events.sqlite bs=1 seek=63 conv=notrunc 2> dd.txt
rollbook accounts
