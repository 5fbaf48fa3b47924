Feature: disabled-archives
  In the column `disabled` TRUE archives the account, FALSE unarchives it, and a blank cell keeps it as it is. An archived
  account still takes other updates. Documented / inferred: IMP-STU, ARCH.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        |          |
      | bob      | bob@state.example.edu | Bob        | TRUE     |

  @rule:disabled-archives
  Scenario: A row may create an archived account
    Then row 3 is created
    And row 3 caused "UserCreated, Archived"
    And the account "bob" is archived

  @rule:disabled-archives
  Scenario: TRUE archives
    When the students file "20250602_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        | TRUE     |
    Then row 2 is updated
    And row 2 caused "Archived"
    And the account "ann" is archived

  @rule:disabled-archives
  Scenario: FALSE unarchives
    When the students file "20250602_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | bob      | bob@state.example.edu | Bob        | FALSE    |
    Then row 2 is updated
    And row 2 caused "Unarchived"
    And the account "bob" is not archived

  @look-alike:disabled-archives @rule:blank-keeps
  Scenario: A blank cell leaves an archived account archived, and the rest of the row counts
    When the students file "20250602_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | bob      | bob@state.example.edu | Bobby      |          |
    Then row 2 is updated
    And the account "bob" shows:
      | first_name | Bobby |
      | archived   | TRUE  |

  @rule:disabled-archives @rule:blank-keeps
  Scenario: So does an absent column
    When the students file "20250602_users.csv" is imported:
      | username | email_address    | first_name |
      | bob      | bob@mail.example | Bob        |
    Then row 2 is updated
    And the account "bob" is archived

  @look-alike:disabled-archives
  Scenario: FALSE does nothing to an account that is not archived
    When the students file "20250602_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        | FALSE    |
    Then row 2 is unchanged
    And the account "ann" is not archived
