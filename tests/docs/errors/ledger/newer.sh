# A ledger of a newer Rollbook
printf '\143' | dd of=rollbook-data/events.sqlite bs=1 seek=63 conv=notrunc 2> dd.txt
rollbook accounts
