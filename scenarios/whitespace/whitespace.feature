Feature: whitespace
  Cells are stripped of the white space around them, and a cell of white space alone is blank.
  Assumed: no source says anything.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:whitespace
  Scenario: Spaces around a value are no part of it
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
        ann  , ann@state.example.edu ," Ann "
      """
    Then row 2 is created
    And the account "ann" shows:
      | username      | ann                   |
      | email_address | ann@state.example.edu |
      | first_name    | Ann                   |

  @rule:whitespace @rule:required-value
  Scenario: A first name of spaces is blank
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,first_name,email_address
      ann,   ,ann@state.example.edu
      """
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"first_name": ["can't be blank"]}
      """

  @rule:whitespace @rule:unchanged-row
  Scenario: A row that differs in outer spaces only is the same row
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240902_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      ann, ann@state.example.edu, Ann
      """
    Then row 2 is unchanged by "unchanged-row"

  @look-alike:whitespace
  Scenario: A space inside a name stays
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu, Mary Ann
      """
    Then the account "ann" shows:
      | first_name | Mary Ann |
