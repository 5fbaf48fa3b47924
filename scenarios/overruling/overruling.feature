Feature: A school that knows better overrules an assumed rule

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:whitespace
  Scenario: As long as nothing is said, cells are stripped
    When the students file "20240826_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      0001,ann@state.example.edu, Ann
      """
    Then the account "0001" shows:
      | first_name | Ann |

  Scenario: Overruled, cells are taken as they stand
    Given the school "State" overrules "email-syntax"
    When the students file "20240826_users.csv" is imported:
      | username | email_address  | first_name |
      | 0001     | ann at state   | Ann        |
    Then row 2 is created
    And the account "0001" shows:
      | email_address | ann at state |

  Scenario: Upheld again, the rule counts again
    Given the school "State" overrules "email-syntax"
    And the school "State" upholds "email-syntax"
    When the students file "20240826_users.csv" is imported:
      | username | email_address  | first_name |
      | 0001     | ann at state   | Ann        |
    Then row 2 is rejected by "email-syntax"

  Scenario: Another school goes by the rule
    Given the school "State" overrules "email-syntax"
    And the school "Tech" with the domain "tech.example.edu"
    When the students file "20240826_users.csv" is imported with "--school Tech":
      | username | email_address | first_name |
      | 0001     | ann at tech   | Ann        |
    Then row 2 is rejected by "email-syntax"
