Feature: not-utf8
  A file that is not encoded in UTF-8 is refused.
  Documented: CSVRULES.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:not-utf8
  Scenario Outline: A name with an accent in another encoding is refused
    When the students file "20240826_users.csv", encoded in "<encoding>", is imported as it stands:
      """
      username,email_address,first_name
      zoe,zoe@state.example.edu,Zoé
      """
    Then the file is refused by "not-utf8"
    And there is no account "zoe"

    Examples:
      | encoding |
      | latin-1  |
      | utf-16   |

  @look-alike:not-utf8
  Scenario: The same name in UTF-8 is fine
    When the students file "20240826_users.csv", encoded in "utf-8", is imported as it stands:
      """
      username,email_address,first_name
      zoe,zoe@state.example.edu,Zoé
      """
    Then row 2 is created
    And the account "zoe" shows:
      | first_name | Zoé |

  @look-alike:not-utf8
  Scenario: Latin-1 without a single accent is UTF-8 all the same
    When the students file "20240826_users.csv", encoded in "latin-1", is imported as it stands:
      """
      username,email_address,first_name
      ann,ann@state.example.edu,Ann
      """
    Then row 2 is created
