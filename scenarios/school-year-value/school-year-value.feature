Feature: school-year-value
  A row whose school_year_name is not in the list, letter case included, is rejected.
  Documented (text assumed): IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:school-year-value
  Scenario Outline: A school year that is not in the list is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | <year>           |
    Then row 2 is rejected by "school-year-value"
    And the message of row 2 is:
      """
      {"school_year_name": ["is not included in the list"]}
      """

    Examples:
      | year      |
      | freshman  |
      | SENIOR    |
      | Alumnus   |
      | Bachelors |
      | 4         |

  @look-alike:school-year-value
  Scenario Outline: A school year of the list is fine, and so is none
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | <year>           |
    Then row 2 is created
    And the account "ann" shows:
      | school_year_name | <year> |

    Examples:
      | year                                      |
      | Freshman                                  |
      | Sophomore                                 |
      | Junior                                    |
      | Senior                                    |
      | First Year Community / Technical College  |
      | Second Year Community / Technical College |
      | Certificate Program                       |
      | Masters                                   |
      | Masters of Business Administration        |
      | Accelerated Masters                       |
      | Doctorate                                 |
      | Postdoctoral Studies                      |
      | Alumni                                    |
      |                                           |
