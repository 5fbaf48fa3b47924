Feature: mentorship-off
  A mentors file of a school that has the mentorship tool switched off is refused.
  Switch documented, effect assumed: SEED-MENT.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentorship-off
  Scenario: With the tool switched off a mentors file is refused
    Given the school "State" has mentorship switched off
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the file is refused by "mentorship-off"
    And there is no account "mia"

  @look-alike:mentorship-off
  Scenario: A students file of the same school is imported
    Given the school "State" has mentorship switched off
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is created

  @look-alike:mentorship-off
  Scenario: With the tool switched on a mentors file is imported
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then row 2 is created
