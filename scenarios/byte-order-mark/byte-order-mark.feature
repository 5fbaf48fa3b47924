Feature: byte-order-mark
  The mark that Excel writes in front of a UTF-8 file is dropped, and the first header still matches.
  Inferred: CSVRULES.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:byte-order-mark
  Scenario: The first header is read behind the mark
    When the students file "20240826_users.csv", encoded in "utf-8-sig", is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann
      """
    Then row 2 is created
    And the account "ann" shows:
      | username | ann |
    And the import does not warn of "unknown-header"

  @rule:byte-order-mark @rule:unchanged-row
  Scenario: The mark makes no row different
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240902_users.csv", encoded in "utf-8-sig", is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann
      """
    Then row 2 is unchanged by "unchanged-row"

  @look-alike:byte-order-mark @rule:not-utf8
  Scenario: The mark of another encoding is not dropped
    When the students file "20240826_users.csv", encoded in "utf-16", is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann
      """
    Then the file is refused by "not-utf8"
