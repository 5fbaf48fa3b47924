Feature: blank-line
  A line with no cells at all is not a row, yet it counts when rows are numbered, as in a spreadsheet.
  Assumed: no source says anything.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:blank-line
  Scenario: A blank line between two students is passed over
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann

      bob,bob@state.example.edu,Bob
      """
    Then the import has 2 rows
    And row 2 is created
    And row 4 is created

  @look-alike:blank-line @rule:required-value
  Scenario: A line of commas is a row of blank cells
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann
      ,,
      """
    Then the import has 2 rows
    And row 3 is rejected by "required-value"
