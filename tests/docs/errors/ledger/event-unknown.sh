# An event of a newer Rollbook
LC_ALL=C sed s/ImportCompleted/ImportFulfilled/g rollbook-data/events.sqlite > events.sqlite
mv events.sqlite rollbook-data/events.sqlite
rollbook events
rollbook verify
