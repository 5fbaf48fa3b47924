# A question of one's own that is not written as one
# Each question is a file in the folder audits, which stands beside the ledger.
mkdir audits
echo 'SELECT username FROM accounts' > audits/nobody.sql
rollbook audit nobody
cat > audits/named.sql << END
-- Who is called so?
-- :name: the first name
SELECT username FROM accounts WHERE first_name = :name
END
rollbook audit named
cat > audits/called.sql << END
-- Who is called so?
-- name = Ann
SELECT username FROM accounts WHERE first_name = 'Ann'
END
rollbook audit called
