Feature: Disabling and re-enabling
  A school may disable those who no longer need access some months after they
  graduated: the disabled column, set to TRUE. FALSE does the opposite.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Disabling
  Graduated Students (Not Recommended)". Status: documented. That an archived
  account still takes other updates is inferred.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "State" uses single sign-on
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name | primary_education:major_names |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Alumni           | Biology                       |
      | 0012346  | bob@state.example.edu | bob01           | Bob        | Alumni           | History                       |

  @rule:disabled-archives @rule:archived-sign-in
  Scenario: Disabled TRUE archives an alumna some months after graduation
    When the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    Then row 2 is updated
    And row 2 caused "Archived"
    And the account "0012345" is archived
    And the account "0012345" cannot sign in with SSO
    And the account "0012345" cannot sign in with a password
    And on 2019-12-01 the account "0012345" showed:
      | archived | FALSE |
    And on 2019-12-02 the account "0012345" showed:
      | archived | TRUE |

  @rule:disabled-archives
  Scenario: Only those who are set to TRUE are disabled
    When the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | TRUE     |
      | 0012346  | bob@state.example.edu | Bob        | Alumni           |          |
      | 0012347  | cy@state.example.edu  | Cy         | Freshman         | FALSE    |
    Then the account "0012345" is archived
    And the account "0012346" is not archived
    And the account "0012347" is not archived

  @rule:disabled-archives
  Scenario: The automatic sync may carry the disabled column
    When the students file "20191202_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name | primary_education:major_names | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | Biology                       | TRUE     |
      | 0012346  | bob@state.example.edu | Bob        | Alumni           | Art History                   | FALSE    |
      | 0012347  | cy@state.example.edu  | Cy         | Freshman         | Biology                       | FALSE    |
    Then row 2 is updated
    And row 2 caused "Archived"
    And the account "0012345" is archived
    And the account "0012346" is not archived

  @rule:disabled-archives
  Scenario: A new account may start disabled
    When the students file "20191202_users.csv" is imported:
      | username | email_address        | first_name | school_year_name | disabled |
      | 0012347  | cy@state.example.edu | Cy         | Alumni           | TRUE     |
    Then row 2 is created
    And row 2 caused "UserCreated, Archived"
    And the account "0012347" is archived

  @rule:disabled-archives @rule:sso-sign-in @rule:password-sign-in
  Scenario: Disabled FALSE re-enables an alumna with everything she had
    Given the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    When the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | FALSE    |
    Then row 2 is updated
    And row 2 caused "Unarchived"
    And the account "0012345" is not archived
    And the account "0012345" can sign in with SSO
    And the account "0012345" can sign in with a password
    And the account "0012345" shows:
      | email_address                 | ann@state.example.edu |
      | auth_identifier               | ann01                 |
      | school_year_name              | Alumni                |
      | primary_education:major_names | Biology               |

  @rule:disabled-archives
  Scenario: A disabled account keeps its profile
    When the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    Then the account "0012345" shows:
      | email_address                 | ann@state.example.edu |
      | auth_identifier               | ann01                 |
      | first_name                    | Ann                   |
      | school_year_name              | Alumni                |
      | primary_education:major_names | Biology               |
      | archived                      | TRUE                  |

  @rule:disabled-archives @rule:blank-keeps
  Scenario: A blank disabled field leaves a disabled account disabled
    Given the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    When the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Genetics                      |          |
    Then row 2 is updated
    And row 2 caused "ListsReplaced"
    And the account "0012345" is archived

  @rule:disabled-archives
  Scenario: A disabled account that is disabled again takes its other updates
    Given the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    When the students file "20200831_users.csv" is imported:
      | username | email_address    | first_name | disabled |
      | 0012345  | ann@post.example | Ann        | TRUE     |
    Then row 2 is updated
    And row 2 caused "EmailChanged"
    And the account "0012345" is archived
    And the account "0012345" shows:
      | email_address | ann@post.example |

  @rule:disabled-archives
  Scenario: Disabled FALSE does nothing to an account that never was disabled
    When the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | FALSE    |
    Then row 2 is unchanged
    And the account "0012345" is not archived

  @rule:boolean-value
  Scenario: A word other than TRUE and FALSE disables nobody
    When the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | yes      |
    Then row 2 is rejected by "boolean-value"
    And the account "0012345" is not archived
