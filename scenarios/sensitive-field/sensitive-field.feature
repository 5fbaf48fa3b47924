Feature: sensitive-field
  Username and auth_identifier change only in a manual job that changes identifier data; in any other the row is rejected.
  Documented: SENS, ERR, MANUAL.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | card_id |
      | ann      | ann@state.example.edu | Ann        | 0012345         | 0111    |
      | bob      | bob@state.example.edu | Bob        |                 | 0222    |

  @rule:sensitive-field
  Scenario: A lost leading zero is an attempt to change the auth_identifier
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | 12345           |
    Then row 2 is rejected by "sensitive-field"
    And the message of row 2 is:
      """
      {"base": ["Attempted to update auth_identifier from 0012345 to 12345"]}
      """

  @rule:sensitive-field
  Scenario: A new username for a known address is an attempt to change the username
    When the students file "20240902_users.csv" is imported with "--identifier email_address":
      | username | email_address         | first_name |
      | anna     | ann@state.example.edu | Ann        |
    Then row 2 is rejected by "sensitive-field"
    And the message of row 2 is:
      """
      {"base": ["Attempted to update username from ann to anna"]}
      """

  @rule:sensitive-field
  Scenario: A first auth_identifier is a change too
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | bob      | bob@state.example.edu | Bob        | bob-sso         |
    Then row 2 is rejected by "sensitive-field"
    And the account "bob" shows:
      | auth_identifier |  |

  @rule:sensitive-field @rule:clear-empties
  Scenario: So is taking it away
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | **CLEAR**       |
    Then row 2 is rejected by "sensitive-field"
    And the account "ann" shows:
      | auth_identifier | 0012345 |

  @rule:sensitive-field
  Scenario: A manual job that changes identifier data may do it
    When the students file "20240902_users.csv" is imported with "--changes-identifiers":
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then row 2 is updated
    And row 2 caused "AuthIdentifierChanged"

  @rule:sensitive-field
  Scenario: An automatic job may not, whatever its options say
    When the students file "20240902_users.csv" is imported with "--channel automatic --changes-identifiers":
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then row 2 is rejected by "sensitive-field"

  @look-alike:sensitive-field
  Scenario Outline: The same auth_identifier, or none, is no attempt
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Anna       | <value>         |
    Then row 2 is updated
    And the account "ann" shows:
      | auth_identifier | 0012345 |

    Examples:
      | value   |
      | 0012345 |
      |         |

  @look-alike:sensitive-field
  Scenario: Address and card change freely
    When the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name | card_id |
      | ann      | ann@mail.example | Ann        | 0333    |
    Then row 2 is updated
    And row 2 caused "EmailChanged, CardIdChanged"
