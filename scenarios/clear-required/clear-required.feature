Feature: clear-required
  A row with `**CLEAR**` in email_address, username or first_name is rejected.
  Assumed: no source says anything.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |

  @rule:clear-required
  Scenario Outline: None of the three can be emptied
    When the students file "20240902_users.csv" is imported:
      | username | email_address | first_name |
      | <user>   | <address>     | <name>     |
    Then row 2 is rejected by "clear-required"
    And the message of row 2 is:
      """
      {"<field>": ["can't be blank"]}
      """

    Examples:
      | field         | user      | address               | name      |
      | username      | **CLEAR** | bob@state.example.edu | Bob       |
      | email_address | ann       | **CLEAR**             | Ann       |
      | first_name    | ann       | ann@state.example.edu | **CLEAR** |

  @rule:clear-required
  Scenario: The account stays as it is
    When the students file "20240902_users.csv" is imported:
      | username | email_address | first_name |
      | ann      | **CLEAR**     | Ann        |
    Then row 2 is rejected by "clear-required"
    And the account "ann" shows:
      | email_address | ann@state.example.edu |

  @look-alike:clear-required @rule:clear-empties
  Scenario: The last name of a student can be emptied
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | **CLEAR** |
    Then row 2 is updated
    And the account "ann" shows:
      | last_name |  |
