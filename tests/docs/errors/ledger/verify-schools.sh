# A school that lost its events
LC_ALL=C sed s/State/Stage/g rollbook-data/events.sqlite > events.sqlite
mv events.sqlite rollbook-data/events.sqlite
rollbook verify
