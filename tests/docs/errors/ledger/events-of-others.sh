# Another program's file under our name
echo "dear ann" > rollbook-data/events.sqlite
rollbook accounts
