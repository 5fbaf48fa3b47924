Feature: The alumni update file
  A school without an automatic sync, or whose alumni leave the sync right after
  graduation, updates them by a small manual file: username, e-mail address, school
  year, end date and, only if somebody is to be archived, disabled.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM),
  "Alternative Option - Manual Import to Update Alumni Information". Status:
  documented. The article's file has no first_name, so an update may lack that
  column; the warning about missing headers is observed.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Senior           | 2019-05-17                 |
      | 0012346  | bob@state.example.edu | Bob        | Senior           | 2019-05-17                 |

  @rule:required-value @rule:recommended-header-missing
  Scenario: Four columns are enough
    When the students file "20190701_alumni.csv" is imported as it stands:
      """
      username,email_address,school_year_name,primary_education:end_date
      0012345,ann@state.example.edu,Alumni,2019-05-31
      0012346,bob@post.example,Alumni,2019-06-28
      """
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet"
    And row 3 is updated
    And row 3 caused "EmailChanged, SchoolYearChanged, EducationDatesSet"
    And the import warns of "recommended-header-missing"
    And the account "0012345" shows:
      | email_address              | ann@state.example.edu |
      | first_name                 | Ann                   |
      | school_year_name           | Alumni                |
      | primary_education:end_date | 2019-05-31            |
    And the account "0012346" shows:
      | email_address              | bob@post.example |
      | first_name                 | Bob              |
      | school_year_name           | Alumni           |
      | primary_education:end_date | 2019-06-28       |

  @rule:disabled-archives
  Scenario: Without the disabled column nobody is archived
    When the students file "20190701_alumni.csv" is imported:
      | username | email_address         | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Alumni           | 2019-05-31                 |
    Then row 2 is updated
    And the account "0012345" is not archived

  @rule:disabled-archives
  Scenario: With the disabled column those who are set to TRUE are archived
    When the students file "20190701_alumni.csv" is imported as it stands:
      """
      username,email_address,school_year_name,primary_education:end_date,disabled
      0012345,ann@state.example.edu,Alumni,2019-05-31,TRUE
      0012346,bob@post.example,Alumni,2019-05-31,
      """
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, Archived"
    And row 3 is updated
    And row 3 caused "EmailChanged, SchoolYearChanged, EducationDatesSet"
    And the account "0012345" is archived
    And the account "0012346" is not archived

  @rule:blank-keeps
  Scenario: An end date that was updated already may be left blank
    When the students file "20190701_alumni.csv" is imported:
      | username | email_address         | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Alumni           |                            |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "0012345" shows:
      | primary_education:end_date | 2019-05-17 |

  @rule:identifier-column
  Scenario: The file reaches alumni who left the sync long ago
    Given the students file "20190902_users.csv" is imported:
      | username | email_address        | first_name | school_year_name |
      | 0012347  | cy@state.example.edu | Cy         | Freshman         |
    When the students file "20200302_alumni.csv" is imported:
      | username | email_address    | school_year_name | primary_education:end_date |
      | 0012345  | ann@post.example | Alumni           | 2019-05-17                 |
    Then row 2 is updated
    And row 2 caused "EmailChanged, SchoolYearChanged"
    And the account "0012345" shows:
      | email_address    | ann@post.example |
      | school_year_name | Alumni           |

  @rule:identifier-column
  Scenario: An existing import file with more columns does as well
    When the students file "20190701_users.csv" is imported:
      | username | email_address         | first_name | last_name | school_year_name | primary_education:major_names | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Bee       | Alumni           | Biology                       | 2019-05-31                 |
    Then row 2 is updated
    And row 2 caused "NameChanged, SchoolYearChanged, EducationDatesSet, ListsReplaced"
    And the account "0012345" shows:
      | last_name                     | Bee        |
      | school_year_name              | Alumni     |
      | primary_education:major_names | Biology    |
      | primary_education:end_date    | 2019-05-31 |

  @rule:required-value
  Scenario: The file cannot create an account, because it has no first name
    When the students file "20190701_alumni.csv" is imported:
      | username | email_address         | school_year_name | primary_education:end_date |
      | 0012399  | dot@state.example.edu | Alumni           | 2019-05-31                 |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"first_name": ["can't be blank"]}
      """
    And there is no account "0012399"

  @rule:required-value
  Scenario: A column for the first name that is there may not be blank
    When the students file "20190701_alumni.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu |            | Alumni           |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"first_name": ["can't be blank"]}
      """
    And the account "0012345" shows:
      | first_name       | Ann    |
      | school_year_name | Senior |

  @rule:email-taken
  Scenario: A username that is not the current one does not find the account
    When the students file "20190701_alumni.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 12345    | ann@state.example.edu | Ann        | Alumni           |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the account "0012345" shows:
      | school_year_name | Senior |
    And there is no account "12345"
