Feature: education-level-value
  A row whose education_level_name is not in the list, letter case included, is rejected.
  Documented (text assumed): IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:education-level-value
  Scenario Outline: A level that is not in the list is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:education_level_name |
      | ann      | ann@state.example.edu | Ann        | <level>                                |
    Then row 2 is rejected by "education-level-value"
    And the message of row 2 is:
      """
      {"primary_education.education_level_name": ["is not included in the list"]}
      """

    Examples:
      | level     |
      | bachelors |
      | Bachelor  |
      | Senior    |
      | BA        |

  @look-alike:education-level-value
  Scenario Outline: A level of the list is fine, and so is none
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:education_level_name |
      | ann      | ann@state.example.edu | Ann        | <level>                                |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:education_level_name | <level> |

    Examples:
      | level                |
      | Associates           |
      | Certificate          |
      | Advanced Certificate |
      | Bachelors            |
      | Masters              |
      | Doctorate            |
      | Postdoctoral Studies |
      | Non-Degree Seeking   |
      | Technical Diploma    |
      |                      |
