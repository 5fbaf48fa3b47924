-- Rows that were rejected in each of the last imports.
-- :file = *: which files, by their names, such as *_users.csv
-- :imports = 3: how many of each school's newest files of a type
WITH files AS (
    SELECT import, imports.school, type, row_number() OVER (
        PARTITION BY imports.school, type ORDER BY timeline.position DESC) AS back
    FROM timeline JOIN imports USING (import)
    WHERE file GLOB :file AND skipped < rows)
SELECT files.school, type, username, group_concat(DISTINCT rule) AS rules,
    max(import) AS import, "row", message, hint
FROM rows JOIN files USING (import)
WHERE back <= :imports AND outcome = 'rejected' AND username <> ''
GROUP BY files.school, type, username
HAVING count(DISTINCT import) = :imports
ORDER BY files.school, type, username
