Feature: name-list-length
  A row with a major or a minor of more than 255 characters is rejected.
  Documented (text assumed): IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:name-list-length
  Scenario Outline: A major or a minor of 256 characters is too long
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:<list>                                                                                                                                                                                                                                              |
      | ann      | ann@state.example.edu | Ann        | Math;BioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBios |
    Then row 2 is rejected by "name-list-length"
    And the message of row 2 is:
      """
      {"primary_education.<list>": ["is too long (maximum is 255 characters)"]}
      """

    Examples:
      | list        |
      | major_names |
      | minor_names |

  @look-alike:name-list-length
  Scenario: A major of 255 characters is fine
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names                                                                                                                                                                                                                                   |
      | ann      | ann@state.example.edu | Ann        | BioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBio |
    Then row 2 is created

  @look-alike:name-list-length
  Scenario: Many majors may be longer together
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names                                                                                                                                                                                                                                               |
      | ann      | ann@state.example.edu | Ann        | BioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBioBio;Mathematics |
    Then row 2 is created
