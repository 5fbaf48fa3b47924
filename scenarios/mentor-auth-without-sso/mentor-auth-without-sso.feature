Feature: mentor-auth-without-sso
  A mentors file of a school without single sign-on must not have the auth_identifier column: a warning, and the column is
  ignored. Documented (effect assumed): SEED-MENT.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentor-auth-without-sso
  Scenario: Without single sign-on the column is ignored
    Given the school "State" does not use single sign-on
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | auth_identifier |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | mia-sso         |
    Then the import warns of "mentor-auth-without-sso"
    And row 2 is created
    And the account "mia" shows:
      | auth_identifier |  |

  @look-alike:mentor-auth-without-sso
  Scenario: With single sign-on the column is read
    Given the school "State" uses single sign-on
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | auth_identifier |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | mia-sso         |
    Then the import does not warn of "mentor-auth-without-sso"
    And the account "mia" shows:
      | auth_identifier | mia-sso |

  @look-alike:mentor-auth-without-sso
  Scenario: Without the column there is nothing to warn of
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the import does not warn of "mentor-auth-without-sso"
    And row 2 is created

  @look-alike:mentor-auth-without-sso
  Scenario: A students file may have the column without single sign-on
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then the import does not warn of "mentor-auth-without-sso"
    And the account "ann" shows:
      | auth_identifier | ann-sso |
