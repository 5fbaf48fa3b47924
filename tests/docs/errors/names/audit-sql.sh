# A question of one's own that SQLite does not understand
mkdir audits
cat > audits/nowhere.sql << END
-- Who is there?
SELECT username FROM nowhere
END
rollbook audit nowhere
