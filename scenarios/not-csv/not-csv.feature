Feature: not-csv
  A file that is not a `.csv`, or that cannot be read as CSV, is refused.
  Documented: CSVRULES.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:not-csv
  Scenario: A file of another type is refused
    When the students file "20240826_users.txt" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then the file is refused by "not-csv"
    And there is no account "ann"

  @rule:not-csv
  Scenario: A quote that is never closed is refused
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,"Ann
      bob,bob@state.example.edu,Bob
      """
    Then the file is refused by "not-csv"
    And there is no account "bob"

  @look-alike:not-csv
  Scenario: A comma and a quotation mark inside a quoted cell are good CSV
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name,hometown_location_attributes:name
      ann,ann@state.example.edu,Ann,"Springfield, the ""old"" one"
      """
    Then row 2 is created
    And the account "ann" shows:
      | hometown_location_attributes:name | Springfield, the "old" one |
