Feature: auth-identifier-taken
  A row that creates or changes an account is rejected when its auth_identifier is on another account.
  Documented: ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
      | bob      | bob@state.example.edu | Bob        | bob-sso         |

  @rule:auth-identifier-taken
  Scenario: A newcomer cannot sign in as somebody else
    When the students file "20240902_users.csv" is imported:
      | username | email_address        | first_name | auth_identifier |
      | cy       | cy@state.example.edu | Cy         | ann-sso         |
    Then row 2 is rejected by "auth-identifier-taken"
    And the message of row 2 is:
      """
      {"auth_identifier": ["has already been taken"]}
      """
    And there is no account "cy"

  @rule:auth-identifier-taken
  Scenario: A student cannot change to the auth_identifier of another
    When the students file "20240902_users.csv" is imported with "--changes-identifiers":
      | username | email_address         | first_name | auth_identifier |
      | bob      | bob@state.example.edu | Bob        | ann-sso         |
    Then row 2 is rejected by "auth-identifier-taken"
    And the account "bob" shows:
      | auth_identifier | bob-sso |

  @look-alike:auth-identifier-taken
  Scenario: A row may repeat its own auth_identifier
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | bob      | bob@state.example.edu | Bobby      | bob-sso         |
    Then row 2 is updated

  @look-alike:auth-identifier-taken
  Scenario: It may be what is a username or a card elsewhere
    When the students file "20240902_users.csv" is imported:
      | username | email_address        | first_name | auth_identifier |
      | cy       | cy@state.example.edu | Cy         | ann             |
    Then row 2 is created
