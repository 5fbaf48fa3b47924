-- Values that were sent file after file, and that the account never took.
-- :file = *: which files, by their names, such as *_users.csv
-- :imports = 10: how many of each school's newest files are read
-- :times = 3: in how many of them the same value must have been sent in vain
-- in_vain: SELECT import FROM (
--         SELECT import, row_number() OVER (
--             PARTITION BY imports.school ORDER BY timeline.position DESC) AS back
--         FROM timeline JOIN imports USING (import)
--         WHERE type = 'students' AND file GLOB :file AND skipped < rows)
--     WHERE back <= :imports
WITH repeated AS (
    SELECT account, field, sent, count(DISTINCT import) AS times,
        min(import) AS first_import, max(import) AS last_import
    FROM in_vain
    GROUP BY account, field, sent
    HAVING count(DISTINCT import) >= :times)
SELECT accounts.school, accounts.username, field, sent, newest.held, times,
    first_import, last_import, file, newest."row", feed.outcome, feed.rule,
    accounts.account
FROM repeated
JOIN in_vain AS newest USING (account, field, sent)
JOIN feed ON feed.import = newest.import AND feed."row" = newest."row"
JOIN imports ON imports.import = newest.import
JOIN accounts ON accounts.account = repeated.account
WHERE newest.import = last_import AND NOT EXISTS (
    SELECT 1 FROM field_changes AS applied
    WHERE applied.account = repeated.account AND applied.field = repeated.field
    AND applied.new IS repeated.sent
    AND applied.position > (SELECT began FROM imports WHERE import = first_import))
ORDER BY accounts.school, accounts.username, field
