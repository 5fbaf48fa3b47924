Feature: repeated-header
  A file that has the same known header twice is refused.
  Assumed: no source says anything.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:repeated-header
  Scenario: Two columns of addresses are refused
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name,email_address
      ann,ann@state.example.edu,Ann,ann@mail.example
      """
    Then the file is refused by "repeated-header"
    And there is no account "ann"

  @look-alike:repeated-header @rule:unknown-header
  Scenario: Two columns that nobody knows are ignored
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name,note,note
      ann,ann@state.example.edu,Ann,call,later
      """
    Then row 2 is created
    And the import warns of "unknown-header"
