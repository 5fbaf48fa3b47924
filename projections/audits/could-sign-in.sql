-- Who can sign in, and how; with --as-of, who could on that day.
-- :type = Students: the kind of accounts, Students or Mentors
SELECT school, username, email_address, school_year_name, can_use_sso,
    can_use_password, account
FROM accounts
WHERE user_type = :type AND (can_use_sso OR can_use_password)
ORDER BY school, username
