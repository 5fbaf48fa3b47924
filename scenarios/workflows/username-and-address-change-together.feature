Feature: Username and address change together
  A student's name changes, and with it both her username and her address. In one upload she is a new student to the
  importer; the documented cure is two uploads: the address first, then the username with the flag.

  Source: "Importer FAQs: Updating Username and Email Address Simultaneously on a Student's Account" (TWOSTEP),
  "Importer Errors: Common Messages and Next Steps" (ERR). Status: documented. The second account where nothing
  collides is inferred.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:both-identifiers-changed @rule:auth-identifier-taken @rule:email-backup-identifier
  Scenario: The row collides, and the two uploads cure it
    Given the students file "20240826_users.csv" is imported:
      | username | email_address          | first_name | last_name | auth_identifier |
      | annlee   | annlee@state.example.edu | Ann      | Lee       | 00777           |
    When the students file "20240902_users.csv" is imported with "--changes-identifiers":
      | username | email_address            | first_name | last_name | auth_identifier |
      | annoak   | annoak@state.example.edu | Ann        | Oak       | 00777           |
    Then row 2 is rejected by "auth-identifier-taken"
    And the hint of row 2 names "two uploads"
    And there is 1 account
    When the students file "20240903_first.csv" is imported:
      | username | email_address            | first_name | last_name | auth_identifier |
      | annlee   | annoak@state.example.edu | Ann        | Oak       | 00777           |
    Then row 2 is updated
    And row 2 caused "EmailChanged, NameChanged"
    When the students file "20240904_second.csv" is imported with "--changes-identifiers":
      | username | email_address            | first_name | last_name | auth_identifier |
      | annoak   | annoak@state.example.edu | Ann        | Oak       | 00777           |
    Then row 2 is updated
    And row 2 caused "UsernameChanged"
    And there is 1 account
    And there is no account "annlee"
    And the account "annoak" shows:
      | email_address   | annoak@state.example.edu |
      | auth_identifier | 00777                    |

  @rule:both-identifiers-changed
  Scenario: With nothing to collide on, a second account comes of it, which is flagged
    Given the students file "20240826_users.csv" is imported:
      | username | email_address            | first_name | last_name |
      | annlee   | annlee@state.example.edu | Ann        | Lee       |
    When the students file "20240902_users.csv" is imported:
      | username | email_address            | first_name | last_name |
      | alee     | alee@state.example.edu   | Ann        | Lee       |
    Then row 2 is created by "both-identifiers-changed"
    And the hint of row 2 names "two uploads"
    And there are 2 accounts

  @rule:sensitive-field @rule:email-taken
  Scenario: The second upload without the flag is rejected
    Given the students file "20240826_users.csv" is imported:
      | username | email_address            | first_name | last_name |
      | annlee   | annlee@state.example.edu | Ann        | Lee       |
    And the students file "20240903_first.csv" is imported:
      | username | email_address            | first_name | last_name |
      | annlee   | annoak@state.example.edu | Ann        | Oak       |
    When the students file "20240904_second.csv" is imported:
      | username | email_address            | first_name | last_name |
      | annoak   | annoak@state.example.edu | Ann        | Oak       |
    Then row 2 is rejected by "email-taken"
    And the hint of row 2 names "--changes-identifiers"
    And there is no account "annoak"
