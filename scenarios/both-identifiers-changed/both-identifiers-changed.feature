Feature: both-identifiers-changed
  Whoever changes username and e-mail in one row is a new user to the importer: the row collides on auth_identifier or
  card_id, or creates a second account, which is flagged. Documented / inferred: TWOSTEP, ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:both-identifiers-changed @rule:auth-identifier-taken
  Scenario: The row collides with the student's own auth_identifier
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | Lee       | ann-sso         |
    When the students file "20240902_users.csv" is imported:
      | username | email_address             | first_name | last_name | auth_identifier |
      | 0012345  | ann.lee@state.example.edu | Ann        | Lee       | ann-sso         |
    Then row 2 is rejected by "auth-identifier-taken"
    And the hint of row 2 names "two uploads"

  @rule:both-identifiers-changed @rule:card-id-taken
  Scenario: The row collides with the student's own card
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name | card_id |
      | ann      | ann@state.example.edu | Ann        | Lee       | 0111    |
    When the students file "20240902_users.csv" is imported:
      | username | email_address             | first_name | last_name | card_id |
      | 0012345  | ann.lee@state.example.edu | Ann        | Lee       | 0111    |
    Then row 2 is rejected by "card-id-taken"
    And the hint of row 2 names "two uploads"

  @rule:both-identifiers-changed
  Scenario: With nothing to collide on, a second account is created and flagged
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |
    When the students file "20240902_users.csv" is imported:
      | username | email_address             | first_name | last_name |
      | 0012345  | ann.lee@state.example.edu | Ann        | Lee       |
    Then row 2 is created by "both-identifiers-changed"
    And there are 2 accounts

  @look-alike:both-identifiers-changed
  Scenario: A namesake who is in the same file too is somebody else
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |
    When the students file "20240902_users.csv" is imported:
      | username | email_address             | first_name | last_name |
      | ann      | ann@state.example.edu     | Ann        | Lee       |
      | 0012345  | ann.lee@state.example.edu | Ann        | Lee       |
    Then row 2 is unchanged
    And row 3 is created
    And there are 2 accounts

  @look-alike:both-identifiers-changed @rule:email-backup-identifier
  Scenario: In two uploads both may change
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |
    And the students file "20240902_users.csv" is imported:
      | username | email_address             | first_name | last_name |
      | ann      | ann.lee@state.example.edu | Ann        | Lee       |
    When the students file "20240903_users.csv" is imported with "--changes-identifiers":
      | username | email_address             | first_name | last_name |
      | 0012345  | ann.lee@state.example.edu | Ann        | Lee       |
    Then row 2 of "20240902_users.csv" is updated
    And row 2 of "20240903_users.csv" is updated
    And the account "0012345" shows:
      | email_address | ann.lee@state.example.edu |
    And there is no account "ann"
