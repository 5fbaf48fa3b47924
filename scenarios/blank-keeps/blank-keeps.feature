Feature: blank-keeps
  A blank cell, or an absent column, keeps the stored value.
  Documented: FAQ, SEED-ALUM.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name | athlete | primary_education:major_names | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Lee       | TRUE    | Biology;Chemistry             | 2026-05-16                 |

  @rule:blank-keeps
  Scenario: Blank cells keep what is stored
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | last_name | athlete | primary_education:major_names | primary_education:end_date |
      | ann      | ann@state.example.edu | Anna       |           |         |                               |                            |
    Then row 2 is updated
    And row 2 caused "NameChanged"
    And the account "ann" shows:
      | first_name                    | Anna              |
      | last_name                     | Lee               |
      | athlete                       | TRUE              |
      | primary_education:major_names | Biology;Chemistry |
      | primary_education:end_date    | 2026-05-16        |

  @rule:blank-keeps
  Scenario: Absent columns keep what is stored
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is unchanged
    And the account "ann" shows:
      | last_name                     | Lee               |
      | athlete                       | TRUE              |
      | primary_education:major_names | Biology;Chemistry |
      | primary_education:end_date    | 2026-05-16        |

  @look-alike:blank-keeps
  Scenario: A value replaces what is stored
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | last_name | athlete |
      | ann      | ann@state.example.edu | Ann        | May       | FALSE   |
    Then row 2 is updated
    And the account "ann" shows:
      | last_name | May   |
      | athlete   | FALSE |
    And on 2024-08-26 the account "ann" showed:
      | last_name | Lee  |
      | athlete   | TRUE |
