Feature: mentors-retired
  A mentors file dated after spring 2019 (2019-06-20) gives a warning that the feature was retired.
  Documented (day assumed): SEED-MENT.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentors-retired
  Scenario Outline: After spring 2019 there is a warning, and the mentors are imported all the same
    When the mentors file "<file>" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the import warns of "mentors-retired"
    And row 2 is created

    Examples:
      | file                 |
      | 20190621_mentors.csv |
      | 20240826_mentors.csv |

  @look-alike:mentors-retired
  Scenario: On the last day of spring 2019 there is none
    When the mentors file "20190620_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the import does not warn of "mentors-retired"
    And row 2 is created

  @look-alike:mentors-retired
  Scenario: Students were never retired
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then the import does not warn of "mentors-retired"
