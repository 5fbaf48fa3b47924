Feature: clear-empties
  `**CLEAR**` empties any field that is not a boolean; in a date it also raises the harmless TypeCheck warning.
  Documented: FAQ, SEED-ALUM.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | preferred_name | primary_education:major_names | primary_education:cumulative_gpa | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Annie          | Biology;Chemistry             | 3.75                             | 2026-05-16                 |

  @rule:clear-empties
  Scenario Outline: A text, a list and a number are emptied without a warning
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | <field>   |
      | ann      | ann@state.example.edu | Ann        | **CLEAR** |
    Then row 2 is updated
    And row 2 caused "FieldCleared"
    And the account "ann" shows:
      | <field> |  |
    And the import does not warn of "clear-empties"

    Examples:
      | field                            |
      | preferred_name                   |
      | primary_education:major_names    |
      | primary_education:cumulative_gpa |

  @rule:clear-empties
  Scenario: A date is emptied with a harmless warning
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | **CLEAR**                  |
    Then row 2 is updated
    And the import warns of "clear-empties"
    And the account "ann" shows:
      | primary_education:end_date |  |

  @rule:clear-empties
  Scenario: Two fields are emptied in one row
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | preferred_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | **CLEAR**      | **CLEAR**                  |
    Then row 2 caused "FieldCleared, FieldCleared"

  @rule:clear-empties
  Scenario: There is nothing to empty in an empty field
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | middle_name |
      | ann      | ann@state.example.edu | Ann        | **CLEAR**   |
    Then row 2 is unchanged

  @look-alike:clear-empties
  Scenario Outline: A word that only looks like it is a value
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | <value>        |
    Then row 2 is updated
    And the account "ann" shows:
      | preferred_name | <value> |

    Examples:
      | value     |
      | **clear** |
      | *CLEAR*   |
      | CLEAR     |

  @look-alike:clear-empties @rule:date-format
  Scenario: In a date such a word is no date
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | **clear**                  |
    Then row 2 is rejected by "date-format"
    And the account "ann" shows:
      | primary_education:end_date | 2026-05-16 |
