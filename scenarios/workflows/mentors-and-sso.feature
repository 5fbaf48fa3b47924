Feature: Mentors with and without SSO
  The auth_identifier is what a person uses to sign in to the school's SSO. A school
  that does not use SSO should not have the column in its mentors file.

  Source: "How to Import Mentors" (SEED-MENT), "Required Fields", auth_identifier.
  Status: documented; that the column is then warned of and ignored is assumed.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:sso-sign-in @rule:mentor-auth-without-sso
  Scenario: With SSO the auth_identifier lets the mentor in
    Given the school "State" uses single sign-on
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | auth_identifier | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | bcole           | Mentors   |
    Then row 2 is created
    And the import does not warn of "mentor-auth-without-sso"
    And the account "M-001" shows:
      | auth_identifier | bcole |
    And the account "M-001" can sign in with SSO
    And the account "M-001" can sign in with a password

  @rule:sso-sign-in
  Scenario: With SSO and a blank auth_identifier the mentor has the password only
    Given the school "State" uses single sign-on
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | auth_identifier | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    |                 | Mentors   |
    Then row 2 is created
    And the account "M-001" cannot sign in with SSO
    And the account "M-001" can sign in with a password

  @rule:mentor-auth-without-sso
  Scenario: Without SSO the column is not needed
    Given the school "State" does not use single sign-on
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then row 2 is created
    And the import does not warn of "mentor-auth-without-sso"
    And the account "M-001" cannot sign in with SSO
    And the account "M-001" can sign in with a password

  @rule:mentor-auth-without-sso
  Scenario: Without SSO the column is warned of and ignored
    Given the school "State" does not use single sign-on
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | auth_identifier | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | bcole           | Mentors   |
    Then row 2 is created
    And the import warns of "mentor-auth-without-sso"
    And the account "M-001" shows:
      | auth_identifier |         |
      | last_name       | Cole    |
      | user_type       | Mentors |
    And the account "M-001" cannot sign in with SSO

  @rule:mentor-auth-without-sso
  Scenario: Without SSO the column changes nothing on a known mentor
    Given the school "State" does not use single sign-on
    And the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | auth_identifier | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | bcole           | Mentors   |
    Then row 2 is unchanged
    And the import warns of "mentor-auth-without-sso"
    And the account "M-001" shows:
      | auth_identifier |  |

  @rule:mentor-auth-without-sso
  Scenario: Without SSO a students file may have the column
    Given the school "State" does not use single sign-on
    When the students file "20181105_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Senior           |
    Then row 2 is created
    And the import does not warn of "mentor-auth-without-sso"
    And the account "0012345" shows:
      | auth_identifier | ann01 |
    And the account "0012345" cannot sign in with SSO
