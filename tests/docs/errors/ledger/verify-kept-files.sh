# A kept file that is not what it was
rollbook query "SELECT sha256 FROM imports" --csv > sha256.txt
LC_ALL=C sed s/$(tail -n 1 sha256.txt | cut -c1-9)/012345678/g rollbook-data/events.sqlite > events.sqlite
mv events.sqlite rollbook-data/events.sqlite
rollbook verify
