Feature: gpa-range
  A row with a GPA outside 0 to 4, or with more than 2 decimals, is rejected.
  Documented (text assumed): IMP-STU, FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:gpa-range
  Scenario Outline: A GPA on another scale is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:cumulative_gpa |
      | ann      | ann@state.example.edu | Ann        | <gpa>                            |
    Then row 2 is rejected by "gpa-range"
    And the message of row 2 is:
      """
      {"primary_education.cumulative_gpa": ["<text>"]}
      """

    Examples:
      | gpa   | text                               |
      | 4.01  | must be less than or equal to 4    |
      | 87    | must be less than or equal to 4    |
      | -0.5  | must be greater than or equal to 0 |
      | 3.755 | must have at most 2 decimals       |
      | A-    | is not a number                    |

  @rule:gpa-range
  Scenario: The department's GPA has the same scale
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:department_gpa |
      | ann      | ann@state.example.edu | Ann        | 5                                |
    Then row 2 is rejected by "gpa-range"
    And the message of row 2 is:
      """
      {"primary_education.department_gpa": ["must be less than or equal to 4"]}
      """

  @look-alike:gpa-range
  Scenario Outline: A GPA on the scale is fine, its ends included
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:cumulative_gpa |
      | ann      | ann@state.example.edu | Ann        | <gpa>                            |
    Then row 2 is created

    Examples:
      | gpa  |
      | 0    |
      | 2.5  |
      | 3.75 |
      | 4    |
      | 4.00 |
      |      |
