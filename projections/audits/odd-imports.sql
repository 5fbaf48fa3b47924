-- Imports unlike their predecessors, by their rows or by what they changed.
-- :file = *: which files, by their names, such as *_users.csv
-- :imports = 5: how many predecessors of the same school and type count
-- :rows = 20: by how many percent the number of rows differs
-- :points = 40: by how many percentage points the share of changed rows differs
WITH ran AS (
    SELECT imports.*, position, 100.0 * (created + updated) / rows AS changed
    FROM timeline JOIN imports USING (import)
    WHERE file GLOB :file AND rows > 0 AND skipped < rows),
compared AS (
    SELECT *, avg(rows) OVER before AS rows_before,
        avg(changed) OVER before AS changed_before
    FROM ran
    WINDOW before AS (PARTITION BY school, type ORDER BY position
        ROWS BETWEEN :imports PRECEDING AND 1 PRECEDING)),
judged AS (
    SELECT *, abs(rows - rows_before) > rows_before * :rows / 100.0 AS by_rows,
        abs(changed - changed_before) > :points AS by_changes
    FROM compared)
SELECT import, at, file, school, type, rows, round(rows_before) AS rows_before,
    round(changed, 1) AS changed_percent,
    round(changed_before, 1) AS changed_percent_before,
    CASE WHEN by_rows AND by_changes THEN 'rows, changes' WHEN by_rows THEN 'rows'
        ELSE 'changes' END AS unlike
FROM judged
WHERE by_rows OR by_changes
ORDER BY position
