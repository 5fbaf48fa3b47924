Feature: created-confirmed
  Created accounts are confirmed and connected, and nobody is notified.
  Documented: FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "State" uses single sign-on

  @rule:created-confirmed
  Scenario: A created account is ready at once
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then row 2 is created
    And the account "ann" is not archived
    And the account "ann" can sign in with SSO
    And the account "ann" can sign in with a password

  @rule:created-confirmed
  Scenario: Nothing else happens when an account is created
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | Freshman         |
    Then row 2 caused "UserCreated"

  @rule:created-confirmed
  Scenario: The next file updates the account without further ado
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Anna       |
    Then row 2 is updated
    And row 2 caused "NameChanged"

  @look-alike:created-confirmed
  Scenario: A row that is rejected creates nothing to confirm
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu |            |
    Then row 2 is rejected
    And there is no account "ann"
