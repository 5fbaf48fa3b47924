Feature: recommended-header-missing
  A required header that is absent gives a warning and stops nothing.
  Observed: IMP-STU, UW.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:recommended-header-missing
  Scenario: Three headers are too few, and the row is created all the same
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then the import warns of "recommended-header-missing"
    And row 2 is created

  @look-alike:recommended-header-missing
  Scenario: With all eight headers there is no warning, even where the cells are blank
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | school_year_name | primary_education:cumulative_gpa | primary_education:major_names | primary_education:education_level_name |
      | ann      | ann@state.example.edu | Ann        |                 |                  |                                  |                               |                                        |
    Then the import does not warn of "recommended-header-missing"
    And row 2 is created
