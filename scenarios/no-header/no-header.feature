Feature: no-header
  An empty file, or one without a header row, is refused. A header with no rows below it is a valid, empty import with a
  warning. Assumed: GIT-FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:no-header
  Scenario: An empty file is refused
    When the students file "20240826_users.csv" is imported as it stands:
      """
      """
    Then the file is refused by "no-header"

  @rule:no-header
  Scenario: A file that begins with a student is refused
    When the students file "20240826_users.csv" is imported as it stands:
      """
      ann,ann@state.example.edu,Ann
      bob,bob@state.example.edu,Bob
      """
    Then the file is refused by "no-header"
    And there is no account "bob"

  @rule:no-header
  Scenario: A file with semicolons between its cells has no header that anybody knows
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username;email_address;first_name
      ann;ann@state.example.edu;Ann
      """
    Then the file is refused by "no-header"

  @rule:no-header
  Scenario: A header with no rows is an empty import with a warning
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      """
    Then the import has 0 rows
    And the import warns of "no-header"

  @look-alike:no-header
  Scenario: A header in another order is a header
    When the students file "20240826_users.csv" is imported as it stands:
      """
      first_name,email_address,username
      Ann,ann@state.example.edu,ann
      """
    Then row 2 is created
    And the import does not warn of "no-header"
