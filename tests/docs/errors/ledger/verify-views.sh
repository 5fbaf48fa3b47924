# Views that are not what the events say
rollbook accounts > accounts.txt
LC_ALL=C sed s/Ann/Amy/g rollbook-data/views.sqlite > views.sqlite
mv views.sqlite rollbook-data/views.sqlite
rollbook verify
