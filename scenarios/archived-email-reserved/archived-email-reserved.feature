Feature: archived-email-reserved
  An archived account keeps its e-mail address reserved.
  Documented: ARCH.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        | TRUE     |
      | bob      | bob@state.example.edu | Bob        |          |

  @rule:archived-email-reserved @rule:email-taken
  Scenario: A newcomer cannot have the address of an archived student
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann2     | ann@state.example.edu | Anna       |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the hint of row 2 names "archived"

  @rule:archived-email-reserved @rule:email-in-use
  Scenario: A student cannot move to the address of an archived one
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | ann@state.example.edu | Bob        |
    Then row 2 is rejected by "email-in-use"
    And the hint of row 2 names "archived"

  @rule:archived-email-reserved
  Scenario: The archived student may keep the address
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Anna       |
    Then row 2 is updated
    And the account "ann" is archived

  @look-alike:archived-email-reserved
  Scenario: An archived account that moved to another address leaves the old one free
    Given the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name |
      | ann      | ann@mail.example | Ann        |
    When the students file "20240909_users.csv" is imported:
      | username | email_address         | first_name |
      | ann2     | ann@state.example.edu | Anna       |
    Then row 2 is created
