-- Archived students who still stand in their school's newest files.
-- :file = *: which files, by their names, such as *_users.csv
-- :imports = 1: how many of each school's newest files
-- feed: SELECT import FROM (
--         SELECT import, row_number() OVER (
--             PARTITION BY imports.school ORDER BY timeline.position DESC) AS back
--         FROM timeline JOIN imports USING (import)
--         WHERE type = 'students' AND file GLOB :file AND skipped < rows)
--     WHERE back <= :imports
WITH archivings AS (
    SELECT account, moment, import, "row", observed_by, because, row_number() OVER (
        PARTITION BY account ORDER BY position DESC, version DESC) AS place
    FROM changes WHERE field = 'archived' AND new = 1)
SELECT accounts.school, accounts.username, feed.import, file, feed."row",
    feed.outcome, feed.rule, moment AS archived_at, archivings.import AS archived_by,
    archivings."row" AS archived_by_row, observed_by, because, accounts.account
FROM feed
JOIN imports USING (import)
JOIN accounts ON accounts.account = feed.account AND accounts.archived
LEFT JOIN archivings ON archivings.account = feed.account AND place = 1
ORDER BY accounts.school, accounts.username, feed.import
