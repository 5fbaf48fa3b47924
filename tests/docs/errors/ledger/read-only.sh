# A ledger that is read-only
rollbook accounts > accounts.txt
chmod a-w rollbook-data
rollbook school set State --sso
rollbook rebuild
