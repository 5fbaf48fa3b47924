Feature: end-date-no-alumni
  An end_date in the past never makes anyone Alumni.
  Documented: IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240415_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Senior           | 2024-05-18                 |

  @rule:end-date-no-alumni
  Scenario: The end date passes, and a senior stays a senior
    When the students file "20250113_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | bob      | bob@state.example.edu | Bob        | Junior           | 2026-05-16                 |
    Then the account "ann" shows:
      | school_year_name           | Senior     |
      | primary_education:end_date | 2024-05-18 |

  @rule:end-date-no-alumni
  Scenario: A new row after the end date makes no alumna either
    When the students file "20250113_users.csv" is imported:
      | username | email_address    | first_name | school_year_name | primary_education:end_date |
      | ann      | ann@mail.example | Ann        |                  |                            |
    Then row 2 is updated
    And the account "ann" shows:
      | school_year_name | Senior |

  @look-alike:end-date-no-alumni
  Scenario: The file makes the alumna
    When the students file "20240603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Alumni           | 2024-05-18                 |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "ann" shows:
      | school_year_name | Alumni |
