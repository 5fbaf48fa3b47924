Feature: one-education
  There is one education record, and a new degree at the same school overwrites it.
  Documented / inferred: FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20220110_users.csv" is imported:
      | username | email_address         | first_name | primary_education:education_level_name | primary_education:major_names | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Bachelors                              | Biology                       | 2020-08-24                   | 2024-05-18                 |

  @rule:one-education
  Scenario: The new degree takes the place of the old one
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:education_level_name | primary_education:major_names | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Masters                                | Chemistry                     | 2024-08-26                   | 2026-05-16                 |
    Then row 2 is updated
    And row 2 caused "EducationDatesSet, EducationChanged, ListsReplaced"
    And the account "ann" shows:
      | primary_education:education_level_name | Masters    |
      | primary_education:major_names          | Chemistry  |
      | primary_education:start_date           | 2024-08-26 |
      | primary_education:end_date             | 2026-05-16 |
    And on 2024-06-01 the account "ann" showed:
      | primary_education:education_level_name | Bachelors  |
      | primary_education:major_names          | Biology    |
      | primary_education:start_date           | 2020-08-24 |
      | primary_education:end_date             | 2024-05-18 |

  @rule:one-education @rule:blank-keeps
  Scenario: What the new degree leaves blank stays from the old one
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:education_level_name | primary_education:major_names | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Masters                                |                               | 2024-08-26                   | 2026-05-16                 |
    Then row 2 is updated
    And the account "ann" shows:
      | primary_education:education_level_name | Masters |
      | primary_education:major_names          | Biology |

  @look-alike:one-education
  Scenario: Another student's degree overwrites nothing
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:education_level_name |
      | bob      | bob@state.example.edu | Bob        | Masters                                |
    Then the account "ann" shows:
      | primary_education:education_level_name | Bachelors |
