Feature: primary-major-listed
  A primary major that is not among the majors is not set; the rest of the row is.
  Documented: IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:primary-major-listed
  Scenario: A primary major that is not among the majors is left out
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names | primary_education:primary_major_name |
      | ann      | ann@state.example.edu | Ann        | Biology;Chemistry             | Physics                              |
    Then row 2 is created
    And the hint of row 2 names "major_names"
    And the account "ann" shows:
      | primary_education:major_names        | Biology;Chemistry |
      | primary_education:primary_major_name |                   |

  @rule:primary-major-listed
  Scenario: On an update the rest of the row counts
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names |
      | ann      | ann@state.example.edu | Ann        | Biology                       |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:primary_major_name |
      | ann      | ann@state.example.edu | Anna       | Physics                              |
    Then row 2 is updated
    And the hint of row 2 names "major_names"
    And the account "ann" shows:
      | first_name                           | Anna |
      | primary_education:primary_major_name |      |

  @look-alike:primary-major-listed
  Scenario: A primary major among the majors of the row is set
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names | primary_education:primary_major_name |
      | ann      | ann@state.example.edu | Ann        | Biology;Chemistry             | Chemistry                            |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:primary_major_name | Chemistry |

  @look-alike:primary-major-listed
  Scenario: A primary major among the stored majors is set
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names |
      | ann      | ann@state.example.edu | Ann        | Biology;Chemistry             |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:primary_major_name |
      | ann      | ann@state.example.edu | Ann        | Chemistry                            |
    Then row 2 is updated
    And the account "ann" shows:
      | primary_education:primary_major_name | Chemistry |
