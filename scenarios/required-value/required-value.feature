Feature: required-value
  A row with a blank email_address, username or first_name is rejected; for mentors last_name and user_type are required
  too. On an update the first_name column may be absent. Documented (mentors' message assumed): ERR, ARCH, SEED-ALUM,
  SEED-MENT.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:required-value
  Scenario Outline: A newcomer without one of the three values is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address | first_name |
      | <user>   | <address>     | <name>     |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"<field>": ["can't be blank"]}
      """

    Examples:
      | field         | user | address               | name |
      | username      |      | ann@state.example.edu | Ann  |
      | email_address | ann  |                       | Ann  |
      | first_name    | ann  | ann@state.example.edu |      |

  @rule:required-value
  Scenario: A newcomer needs the first_name column
    When the students file "20240826_users.csv" is imported:
      | username | email_address         |
      | ann      | ann@state.example.edu |
    Then row 2 is rejected by "required-value"
    And there is no account "ann"

  @rule:required-value
  Scenario: A blank cell is rejected on an update too
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu |            |
    Then row 2 is rejected by "required-value"
    And the account "ann" shows:
      | first_name | Ann |

  @rule:required-value @rule:gpa-range
  Scenario: The message names everything that is wrong with the row
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:cumulative_gpa |
      | ann      | ann@state.example.edu |            | 5                                |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"first_name": ["can't be blank"], "primary_education.cumulative_gpa": ["must be less than or equal to 4"]}
      """

  @rule:required-value
  Scenario Outline: A mentor needs five values
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address | username | user_type |
      | <last>    | <first>    | <address>     | <user>   | <type>    |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"<field>": ["can't be blank"]}
      """

    Examples:
      | field         | last | first | address          | user | type    |
      | last_name     |      | Mia   | mia@mail.example | mia  | Mentors |
      | first_name    | May  |       | mia@mail.example | mia  | Mentors |
      | email_address | May  | Mia   |                  | mia  | Mentors |
      | username      | May  | Mia   | mia@mail.example |      | Mentors |
      | user_type     | May  | Mia   | mia@mail.example | mia  |         |

  @look-alike:required-value
  Scenario: An update without the first_name column is fine
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20250602_users.csv" is imported:
      | username | email_address         | school_year_name |
      | ann      | ann@state.example.edu | Alumni           |
    Then row 2 is updated
    And the account "ann" shows:
      | first_name       | Ann    |
      | school_year_name | Alumni |

  @look-alike:required-value
  Scenario: A student needs no last name
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        |           |
    Then row 2 is created
