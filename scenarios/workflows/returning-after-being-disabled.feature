Feature: Returning after having been disabled
  An alumna who was disabled and comes back is not re-enabled by being in the file.
  The file has to carry the disabled field, set to FALSE.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That Retain Their .edu Email", point 2. Status: documented.
  That an archived account still takes other updates is inferred. Unarchiving by
  hand on the profile is the story of unarchived-by-hand.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2015-08-24                   | 2019-05-17                 |
    And the students file "20191202_archive.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |

  @rule:disabled-archives
  Scenario: A manual file with disabled FALSE brings the alumna back
    When the students file "20210830_returning.csv" is imported with "--channel manual":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 | FALSE    |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, Unarchived"
    And the account "0012345" is not archived
    And the account "0012345" can sign in with a password
    And on 2021-08-29 the account "0012345" showed:
      | school_year_name | Alumni |
      | archived         | TRUE   |

  @rule:disabled-archives
  Scenario: A manual file of nothing but disabled FALSE is enough
    When the students file "20210823_returning.csv" is imported:
      | username | email_address         | disabled |
      | 0012345  | ann@state.example.edu | FALSE    |
    Then row 2 is updated
    And row 2 caused "Unarchived"
    And the account "0012345" is not archived
    And the account "0012345" shows:
      | school_year_name           | Alumni     |
      | primary_education:end_date | 2019-05-17 |

  @rule:disabled-archives
  Scenario: The automatic sync with disabled FALSE brings the alumna back
    When the students file "20210830_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 | FALSE    |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, Unarchived"
    And the account "0012345" is not archived
    And the account "0012345" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   | 2023-05-19 |

  @rule:disabled-archives @rule:clear-empties
  Scenario: Disabled FALSE and a cleared end date go together
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  | FALSE    |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, FieldCleared, Unarchived"
    And the account "0012345" is not archived

  @rule:disabled-archives @rule:archived-sign-in
  Scenario Outline: The <channel> sync without the disabled field updates the alumna and leaves her disabled
    When the students file "20210830_users.csv" is imported with "--channel <channel>":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet"
    And the account "0012345" is archived
    And the account "0012345" cannot sign in with a password
    And the account "0012345" shows:
      | school_year_name | Masters |

    Examples:
      | channel   |
      | manual    |
      | automatic |

  @rule:disabled-archives @rule:blank-keeps
  Scenario: A blank disabled field leaves the alumna disabled
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Masters          |          |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "0012345" is archived

  @rule:disabled-archives @rule:end-date-order
  Scenario: A row that fails for its dates re-enables nobody
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            | FALSE    |
    Then row 2 is rejected by "end-date-order"
    And the account "0012345" is archived
