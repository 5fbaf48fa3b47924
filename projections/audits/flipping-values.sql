-- Values that flip back and forth: changed, and changed back.
-- :times = 2: how often a value must have come back
WITH returns AS (
    SELECT account, field, old, new, moment, import, "row"
    FROM field_changes AS back
    WHERE EXISTS (
        SELECT 1 FROM field_changes AS left
        WHERE left.account = back.account AND left.field = back.field
        AND (left.position, left.version) < (back.position, back.version)
        AND left.old IS back.new))
SELECT accounts.school, accounts.username, field, count(*) AS times, old, new,
    max(moment) AS moment, returns.import, file, "row", account
FROM returns
JOIN accounts USING (account)
LEFT JOIN imports ON imports.import = returns.import
GROUP BY account, field
HAVING count(*) >= :times
ORDER BY accounts.school, accounts.username, field
