Feature: name-digits
  A row with a digit in a name is rejected.
  Documented (text assumed): IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:name-digits
  Scenario Outline: A digit in any name is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | middle_name | last_name | preferred_name |
      | ann      | ann@state.example.edu | <first>    | <middle>    | <last>    | <preferred>    |
    Then row 2 is rejected by "name-digits"
    And the message of row 2 is:
      """
      {"<field>": ["is invalid"]}
      """

    Examples:
      | field          | first | middle | last  | preferred |
      | first_name     | Ann2  |        |       |           |
      | middle_name    | Ann   | 2nd    |       |           |
      | last_name      | Ann   |        | Lee 3 |           |
      | preferred_name | Ann   |        |       | Ann1e     |

  @look-alike:name-digits
  Scenario: Roman numerals, apostrophes and hyphens are no digits
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name     |
      | ann      | ann@state.example.edu | Anne-Marie | O'Lee-Poe III |
    Then row 2 is created
    And the account "ann" shows:
      | last_name | O'Lee-Poe III |

  @look-alike:name-digits
  Scenario: A username may have digits
    When the students file "20240826_users.csv" is imported:
      | username | email_address          | first_name |
      | ann2     | ann2@state.example.edu | Ann        |
    Then row 2 is created
