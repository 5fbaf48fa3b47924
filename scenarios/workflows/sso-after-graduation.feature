Feature: SSO after graduation
  Alumni can go on using SSO while the account is not archived and the school still
  admits them. Without SSO they can sign in with e-mail address and password.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "SSO Access
  for Alumni". Status: documented; that an archived account cannot sign in at all is
  documented, and contradicted by the texts of 2024. That the school
  withdraws SSO from one person stands in no file: it is observed.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:sso-sign-in @rule:password-sign-in @rule:archived-sign-in
  Scenario Outline: School <uses> SSO, auth_identifier "<auth_identifier>", disabled <disabled>: <sso> by SSO, <password> by password
    Given the school "State" <uses> single sign-on
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | auth_identifier   | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | <auth_identifier> | Ann        | Senior           |
    When the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | disabled   |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | <disabled> |
    Then row 2 is updated
    And the account "0012345" <sso> sign in with SSO
    And the account "0012345" <password> sign in with a password

    Examples:
      | uses         | auth_identifier | disabled | sso    | password |
      | uses         | ann01           | FALSE    | can    | can      |
      | uses         | ann01           | TRUE     | cannot | cannot   |
      | uses         |                 | FALSE    | cannot | can      |
      | uses         |                 | TRUE     | cannot | cannot   |
      | does not use | ann01           | FALSE    | cannot | can      |
      | does not use | ann01           | TRUE     | cannot | cannot   |
      | does not use |                 | FALSE    | cannot | can      |
      | does not use |                 | TRUE     | cannot | cannot   |

  @rule:sso-sign-in
  Scenario: A senior who becomes an alumna keeps SSO
    Given the school "State" uses single sign-on
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Senior           |
    When the students file "20190603_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Alumni           |
    Then row 2 caused "SchoolYearChanged"
    And the account "0012345" can sign in with SSO

  @rule:sso-sign-in @rule:absence-keeps
  Scenario: An alumna who dropped out of the sync keeps SSO
    Given the school "State" uses single sign-on
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Alumni           |
    When the students file "20200831_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | bob01           | Bob        | Freshman         |
    Then the account "0012345" can sign in with SSO

  @rule:sso-sign-in
  Scenario: A personal address does not take SSO away
    Given the school "State" uses single sign-on
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Senior           |
    When the students file "20190603_users.csv" is imported:
      | username | email_address    | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@post.example |                 | Ann        | Alumni           |
    Then row 2 caused "EmailChanged, SchoolYearChanged"
    And the account "0012345" shows:
      | email_address   | ann@post.example |
      | auth_identifier | ann01            |
    And the account "0012345" can sign in with SSO
    And the account "0012345" can sign in with a password

  @rule:sso-sign-in @rule:password-sign-in @rule:disabled-archives
  Scenario: An alumna who is re-enabled has both ways in again
    Given the school "State" uses single sign-on
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name | disabled |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Alumni           | TRUE     |
    When the students file "20191202_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name | disabled |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Alumni           | FALSE    |
    Then row 2 caused "Unarchived"
    And the account "0012345" can sign in with SSO
    And the account "0012345" can sign in with a password

  @rule:sso-sign-in @rule:password-sign-in
  Scenario: An alumna who loses SSO sets a password, and may get SSO back
    Given the school "State" uses single sign-on
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | auth_identifier | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | ann01           | Ann        | Alumni           |
    When the account "0012345" is observed sso-withdrawn on 2019-12-31 by "the IT team" because "half a year after graduation"
    Then the account "0012345" cannot sign in with SSO
    And the account "0012345" can sign in with a password
    And the "sso_withdrawn" of the account "0012345" rests on an observation
    When the account "0012345" is observed sso-restored on 2020-01-07 by "the IT team"
    Then the account "0012345" can sign in with SSO
