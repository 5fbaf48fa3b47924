Feature: end-date-order
  A row is rejected when, after merging file and stored values, the end_date is before the start_date; the same day is
  fine. Documented: SEED-ALUM, ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:end-date-order
  Scenario: An end before the start is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2024-08-26                   | 2024-08-25                 |
    Then row 2 is rejected by "end-date-order"
    And the message of row 2 is:
      """
      {"primary_education.end_date": ["must be a date on or after primary_education:start_date"]}
      """

  @rule:end-date-order @rule:blank-keeps
  Scenario: A new start meets the old end, for a blank cell keeps it
    Given the students file "20220110_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2020-08-24                   | 2024-05-18                 |
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2024-08-26                   |                            |
    Then row 2 is rejected by "end-date-order"
    And the hint of row 2 names "**CLEAR**"
    And the account "ann" shows:
      | primary_education:start_date | 2020-08-24 |
      | primary_education:end_date   | 2024-05-18 |

  @rule:end-date-order
  Scenario: A new end meets the stored start
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date |
      | ann      | ann@state.example.edu | Ann        | 2024-08-26                   |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2024-05-18                 |
    Then row 2 is rejected by "end-date-order"

  @look-alike:end-date-order
  Scenario: The end may be on the day of the start
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2024-08-26                   | 2024-08-26                 |
    Then row 2 is created

  @rule:end-date-order @rule:clear-empties
  Scenario: With CLEAR in the end date the new start is accepted
    Given the students file "20220110_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2020-08-24                   | 2024-05-18                 |
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2024-08-26                   | **CLEAR**                  |
    Then row 2 is updated
    And row 2 caused "EducationDatesSet, FieldCleared"
    And the account "ann" shows:
      | primary_education:start_date | 2024-08-26 |
      | primary_education:end_date   |            |

  @look-alike:end-date-order
  Scenario: An end without a start is in order
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2024-05-18                 |
    Then row 2 is created
