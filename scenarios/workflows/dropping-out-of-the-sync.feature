Feature: Dropping out of the sync
  After graduation a student drops from the sync, having no further information to
  update. That does not disable the account.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That Retain Their .edu Email", point 1. Status: documented.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
      | 0012346  | bob@state.example.edu | Bob        | Freshman         |
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2019-05-17                 |

  @rule:absence-keeps
  Scenario: An alumna who is in no later file keeps her account as it is
    When the students file "20190902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Sophomore        |
    And the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Junior           |
    Then row 2 is updated
    And the account "0012345" is not archived
    And the account "0012345" shows:
      | email_address              | ann@state.example.edu |
      | school_year_name           | Alumni                |
      | primary_education:end_date | 2019-05-17            |

  @rule:absence-keeps @rule:password-sign-in
  Scenario: An alumna who dropped out of the sync can still sign in
    When the students file "20190902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Sophomore        |
    Then the account "0012345" can sign in with a password

  @rule:absence-keeps
  Scenario: The automatic sync does not disable those who dropped out of it
    When the students file "20190902_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Sophomore        |
    Then row 2 is updated
    And the account "0012345" is not archived

  @rule:absence-keeps
  Scenario: A senior who drops out without a last row stays a senior
    Given the students file "20190610_users.csv" is imported:
      | username | email_address        | first_name | school_year_name |
      | 0012347  | cy@state.example.edu | Cy         | Senior           |
    When the students file "20190902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Sophomore        |
    Then the account "0012347" is not archived
    And the account "0012347" shows:
      | school_year_name | Senior |

  @rule:absence-keeps @rule:disabled-archives
  Scenario: Dropping out does not re-enable a disabled account either
    Given the students file "20191202_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    When the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Junior           |
    Then the account "0012345" is archived

  @rule:unchanged-row
  Scenario: An alumna who turns up again with her last row changes nothing
    Given the students file "20190902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Sophomore        |
    When the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2019-05-17                 |
    Then row 2 is unchanged by "unchanged-row"
    And the account "0012345" is not archived
