-- Labels that a blank cell of the labels column wiped, and that are still gone.
SELECT accounts.school, username, moment, wiped.import, file, wiped."row", field, old,
    account
FROM field_changes AS wiped
JOIN accounts USING (account)
LEFT JOIN imports ON imports.import = wiped.import
WHERE field = 'system_label_names' AND event = 'LabelsReplaced' AND new IS NULL
AND system_label_names IS NULL
AND NOT EXISTS (
    SELECT 1 FROM field_changes AS later
    WHERE later.account = wiped.account AND later.field = wiped.field
    AND later.position > wiped.position)
ORDER BY position
