-- Students who stood in a file and left the feed, and when.
-- :file = *: which files are the feed, by their names, such as *_users.csv
-- :imports = 10: how many of each school's newest files are looked at
-- feed: SELECT import FROM (
--         SELECT import, row_number() OVER (
--             PARTITION BY imports.school ORDER BY timeline.position DESC) AS back
--         FROM timeline JOIN imports USING (import)
--         WHERE type = 'students' AND file GLOB :file AND skipped < rows)
--     WHERE back <= :imports
WITH files AS (
    SELECT import, imports.school, imports.at, file, row_number() OVER (
        PARTITION BY imports.school ORDER BY timeline.position DESC) AS back
    FROM timeline JOIN imports USING (import)
    WHERE type = 'students' AND file GLOB :file AND skipped < rows),
last AS (
    SELECT feed.account, feed."row", files.school, files.import, files.at, files.file,
        min(files.back) AS back
    FROM feed JOIN files USING (import)
    WHERE feed.account IS NOT NULL
    GROUP BY feed.account)
SELECT accounts.school, accounts.username, last.import AS last_import,
    last.at AS last_seen, last.file, last."row", gone.import AS gone_with,
    gone.at AS gone_at, school_year_name, archived, can_use_sso, accounts.account
FROM last
JOIN files AS gone ON gone.school = last.school AND gone.back = last.back - 1
JOIN accounts ON accounts.account = last.account
ORDER BY accounts.school, gone_at, accounts.username
