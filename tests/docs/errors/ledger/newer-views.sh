# Views of a newer Rollbook
printf '\143' | dd of=rollbook-data/views.sqlite bs=1 seek=63 conv=notrunc 2> dd.txt
rollbook accounts
