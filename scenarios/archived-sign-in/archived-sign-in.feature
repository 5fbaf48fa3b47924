Feature: archived-sign-in
  An archived account cannot sign in to the school's Handshake, neither with SSO nor with a password.
  Documented, contradictory: ARCHINFO, ARCH.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "State" uses single sign-on
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | disabled |
      | ann      | ann@state.example.edu | Ann        | ann-sso         | TRUE     |

  @rule:archived-sign-in @rule:sso-sign-in @rule:password-sign-in
  Scenario: An archived student is shut out both ways
    Then the account "ann" cannot sign in with SSO
    And the account "ann" cannot sign in with a password

  @rule:archived-sign-in
  Scenario: A new address opens no way in
    When the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name | auth_identifier |
      | ann      | ann@mail.example | Ann        | ann-sso         |
    Then row 2 is updated
    And the account "ann" cannot sign in with SSO
    And the account "ann" cannot sign in with a password

  @look-alike:archived-sign-in @rule:disabled-archives
  Scenario: A student who was unarchived signs in both ways
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | disabled |
      | ann      | ann@state.example.edu | Ann        | ann-sso         | FALSE    |
    Then the account "ann" can sign in with SSO
    And the account "ann" can sign in with a password

  @look-alike:archived-sign-in @rule:end-date-no-alumni
  Scenario: A graduate whose end date has passed is not archived
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | school_year_name | primary_education:end_date |
      | bob      | bob@state.example.edu | Bob        | bob-sso         | Alumni           | 2024-05-18                 |
    Then the account "bob" can sign in with SSO
    And the account "bob" can sign in with a password
