-- Alumni who have no address but the school's own, which may be taken from them.
-- :year = Alumni: the school_year_name that alumni have
WITH addresses AS (
    SELECT account, school, email_address AS address FROM accounts
    UNION ALL
    SELECT account, school, value FROM accounts, json_each(additional_email_addresses)),
personal AS (
    SELECT account FROM addresses
    WHERE address LIKE '%@%' AND NOT EXISTS (
        SELECT 1 FROM schools, json_each(schools.domains) AS own
        WHERE schools.name = addresses.school
        AND (address LIKE '%@' || own.value OR address LIKE '%.' || own.value)))
SELECT school, username, email_address, primary_education_end_date, archived,
    can_use_sso, account
FROM accounts
WHERE school_year_name = :year AND account NOT IN (SELECT account FROM personal)
ORDER BY school, username
