Feature: ragged-row
  In a row with fewer cells than the header the missing cells are blank; a row with more is rejected.
  Assumed: GIT-CSV.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:ragged-row
  Scenario: A row with more cells than the header is rejected, and its neighbours are not
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann,Lee
      bob,bob@state.example.edu,Bob
      """
    Then row 2 is rejected by "ragged-row"
    And the message of row 2 is:
      """
      {"base": ["has more cells than the header"]}
      """
    And row 3 is created

  @look-alike:ragged-row @rule:blank-keeps
  Scenario: The missing cells of a short row are blank
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | campus_name |
      | ann      | ann@state.example.edu | Ann        | North       |
    When the students file "20240902_users.csv" is imported as it stands:
      """
      username,email_address,first_name,campus_name
      ann,ann@state.example.edu,Anna
      """
    Then row 2 is updated
    And the account "ann" shows:
      | first_name  | Anna  |
      | campus_name | North |
