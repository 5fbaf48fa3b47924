# SQL that would write
rollbook query "DELETE FROM accounts"
