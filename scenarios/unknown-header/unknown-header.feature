Feature: unknown-header
  A header that does not match exactly, letter case included, is ignored with a warning; the rows are still processed.
  Documented: IMP-STU, FIRST.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:unknown-header
  Scenario Outline: A misspelt header is ignored, and the rest of the row is not
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | <header> |
      | ann      | ann@state.example.edu | Ann        | Annie    |
    Then the import warns of "unknown-header"
    And row 2 is created
    And the account "ann" shows:
      | first_name     | Ann |
      | preferred_name |     |

    Examples:
      | header         |
      | prefered_name  |
      | Preferred_Name |
      | nickname       |

  @look-alike:unknown-header
  Scenario: A header that matches exactly is read
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | Annie          |
    Then the import does not warn of "unknown-header"
    And the account "ann" shows:
      | preferred_name | Annie |
