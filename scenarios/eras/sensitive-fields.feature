Feature: Sensitive fields of each era
  Until 2018-10-02 four fields change only in a manual job that "changes identifier data"; from 2018-10-03 on, two of
  them do. Documented: SENS.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20180901_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | ann      | ann@state.example.edu | Ann        | 0041    |
      | bob      | bob@state.example.edu | Bob        | 0042    |

  @rule:sensitive-field
  Scenario: New cards on the last day of the four
    When the students file "20181002_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | ann      | ann@state.example.edu | Ann        | 1041    |
      | bob      | bob@state.example.edu | Bob        | 1042    |
    Then 2 rows are rejected
    And row 2 is rejected by "sensitive-field"
    And the message of row 2 is:
      """
      {"base": ["Attempted to update card_id from 0041 to 1041"]}
      """
    And the account "bob" shows:
      | card_id | 0042 |

  @look-alike:sensitive-field
  Scenario: The same file on the first day of the two
    When the students file "20181003_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | ann      | ann@state.example.edu | Ann        | 1041    |
      | bob      | bob@state.example.edu | Bob        | 1042    |
    Then 2 rows are updated
    And row 2 caused "CardIdChanged"
    And the account "bob" shows:
      | card_id | 1042 |

  @look-alike:sensitive-field
  Scenario: The same file on the last day, by the rules of the later era
    When the students file "20181002_users.csv" is imported with "--rules 2018-10":
      | username | email_address         | first_name | card_id |
      | ann      | ann@state.example.edu | Ann        | 1041    |
      | bob      | bob@state.example.edu | Bob        | 1042    |
    Then 2 rows are updated
    And the account "bob" shows:
      | card_id | 1042 |

  @rule:sensitive-field
  Scenario: The same file on the first day, by the rules of the earlier era
    When the students file "20181003_users.csv" is imported with "--rules 2016-01":
      | username | email_address         | first_name | card_id |
      | ann      | ann@state.example.edu | Ann        | 1041    |
      | bob      | bob@state.example.edu | Bob        | 1042    |
    Then 2 rows are rejected
    And row 3 is rejected by "sensitive-field"

  @rule:sensitive-field
  Scenario: A new address on the last day of the four
    When the students file "20181002_users.csv" is imported:
      | username | email_address    | first_name |
      | ann      | ann@mail.example | Ann        |
    Then row 2 is rejected by "sensitive-field"
    And the message of row 2 is:
      """
      {"base": ["Attempted to update email_address from ann@state.example.edu to ann@mail.example"]}
      """

  @look-alike:sensitive-field
  Scenario: A new address on the first day of the two
    When the students file "20181003_users.csv" is imported:
      | username | email_address    | first_name |
      | ann      | ann@mail.example | Ann        |
    Then row 2 is updated

  @look-alike:sensitive-field
  Scenario: On the last day of the four a job may say that it changes identifier data
    When the students file "20181002_users.csv" is imported with "--changes-identifiers":
      | username | email_address    | first_name | card_id |
      | ann      | ann@mail.example | Ann        | 1041    |
    Then row 2 is updated
    And the account "ann" shows:
      | email_address | ann@mail.example |
      | card_id       | 1041             |

  @rule:sensitive-field
  Scenario: In every era a first auth_identifier is a change
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then row 2 is rejected by "sensitive-field"
