# Events that were tampered with
LC_ALL=C sed s/Lee/Lin/g rollbook-data/events.sqlite > events.sqlite
mv events.sqlite rollbook-data/events.sqlite
rollbook verify
