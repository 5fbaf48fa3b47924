Feature: mobile-number
  A mobile number that is not 10 digits, an optional leading + and 1 aside, is rejected.
  Documented: ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mobile-number
  Scenario Outline: A number of another length or form is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | mobile_number |
      | ann      | ann@state.example.edu | Ann        | <number>      |
    Then row 2 is rejected by "mobile-number"
    And the message of row 2 is:
      """
      {"mobile_number": ["is invalid"]}
      """

    Examples:
      | number        |
      | 5550100       |
      | 555555010     |
      | 55555501000   |
      | 555-555-0100  |
      | +445555550100 |
      | none          |

  @look-alike:mobile-number
  Scenario Outline: Ten digits are fine, with or without the country's 1
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | mobile_number |
      | ann      | ann@state.example.edu | Ann        | <number>      |
    Then row 2 is created

    Examples:
      | number       |
      | 5555550100   |
      | 15555550100  |
      | +15555550100 |
      |              |
