Feature: A school without its files since the first day
  Hardly any school has kept every file. Its history begins with an export of the
  platform: each account as it was on that day. The nightly files go on from there.

  Status: how the export names its columns is assumed. What the files do is documented,
  as everywhere.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "State" uses single sign-on
    And the export "20230801_export.csv" is taken as the baseline:
      | Username | Email Address         | First Name | auth_identifier | School Year Name | education_start_date | Archived | Adviser |
      | 0012345  | ann@state.example.edu | Ann        | alee01          | Senior           | 2020-08-24           |          | Joe     |
      | 0012346  | bob@post.example      | Bob        |                 | Alumni           | 2015-08-24           | Yes      |         |

  @rule:unchanged-row
  Scenario: The first file is looked at row by row, because no earlier one is known
    When the students file "20230802_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           |
      | 0012347  | cy@state.example.edu  | Cy         | Freshman         |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And row 3 is created
    And the account "0012345" shows:
      | school_year_name             | Alumni     |
      | primary_education:start_date | 2020-08-24 |
    And the "first_name" of the account "0012345" rests on the baseline
    And the "school_year_name" of the account "0012345" rests on a file
    When the students file "20230803_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           |
    Then row 2 is unchanged by "unchanged-row"

  @look-alike:unchanged-row
  Scenario: A row that says what the export says changes nothing, but was looked at
    When the students file "20230802_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    Then row 2 is unchanged
    And the "school_year_name" of the account "0012345" rests on the baseline

  @rule:end-date-order
  Scenario: What only the export tells decides about the rows that follow
    When the students file "20230802_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | 2020-05-16                 |
    Then row 2 is rejected by "end-date-order"

  @rule:email-taken @rule:archived-email-reserved
  Scenario: An account that was archived before the first file keeps its address reserved
    When the students file "20230802_users.csv" is imported:
      | username | email_address    | first_name |
      | 0099999  | bob@post.example | Bobby      |
    Then row 2 is rejected by "email-taken"
    And the account "0012346" is archived
    And the "archived" of the account "0012346" rests on the baseline

  @rule:disabled-archives
  Scenario: A returning student of before the first file is unarchived
    When the students file "20230802_users.csv" is imported:
      | username | email_address    | first_name | disabled |
      | 0012346  | bob@post.example | Bob        | FALSE    |
    Then row 2 caused "Unarchived"
    And the account "0012346" is not archived
    And on 2023-08-01 the account "0012346" showed:
      | disabled | TRUE |

  @rule:sso-sign-in
  Scenario: Who could sign in at the beginning is known
    Then the account "0012345" can sign in with SSO
    And the account "0012346" cannot sign in with SSO

  @rule:absence-keeps
  Scenario: An account that no file names stays as the export had it
    When the students file "20230802_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then the account "0012346" is archived
    And there are 2 accounts

  Scenario: A second export is compared, not taken
    Then taking the export "20230901_export.csv" as the baseline is refused with "in the ledger already":
      | Username | Email Address         | First Name |
      | 0012345  | ann@state.example.edu | Ann        |
