# Views that are damaged
echo "dear ann" > rollbook-data/views.sqlite
rollbook accounts
rollbook rebuild
