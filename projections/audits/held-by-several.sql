-- Addresses and usernames that more than one account has borne over time.
WITH held AS (
    SELECT 'email_address' AS field, casefold(email_address) AS value, '' AS within,
        account, valid_from, valid_to
    FROM account_versions WHERE email_address IS NOT NULL
    UNION ALL
    SELECT 'username', username, school, account, valid_from, valid_to
    FROM account_versions),
holders AS (
    SELECT field, value, within, account, min(valid_from) AS held_from,
        CASE WHEN count(*) = count(valid_to) THEN max(valid_to) END AS held_until,
        count(*) OVER (PARTITION BY field, value, within) AS accounts
    FROM held GROUP BY field, value, within, account),
named AS (
    SELECT account, school, username, max(from_position)
    FROM account_versions GROUP BY account)
SELECT field, value, accounts, school, username, held_from, held_until, account
FROM holders JOIN named USING (account)
WHERE accounts > 1
ORDER BY field, value, held_from
