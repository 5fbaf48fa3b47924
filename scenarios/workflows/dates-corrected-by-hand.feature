Feature: Dates corrected by hand on the profile
  A returning alumna's row brings a new start date and a blank end date: it fails every night, since the old end date
  is still stored. Staff may correct the dates on the profile instead of in the file.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling Graduated Students That Retain Their
  .edu Email", point 2: in the upload file, or updated by hand on the profile. Status: documented.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2015-08-24                   | 2019-05-17                 |
    And the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |

  @rule:end-date-order @rule:blank-keeps
  Scenario: The end date is emptied on the profile, and the same row passes
    Given the account "0012345" is observed edited on 2021-08-31 by "the registrar":
      | primary_education:end_date | |
    When the students file "20210901_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    Then row 2 of "20210830_users.csv" is rejected by "end-date-order"
    And row 2 of "20210901_users.csv" is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet"
    And the account "0012345" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |
    And the "primary_education_end_date" of the account "0012345" rests on an observation
    And the "primary_education_start_date" of the account "0012345" rests on a file

  @rule:end-date-order @rule:blank-keeps
  Scenario: Both dates are corrected on the profile, and the same row keeps them
    Given the account "0012345" is observed edited on 2021-08-31 by "the registrar":
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   | 2023-05-19 |
    When the students file "20210901_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "0012345" shows:
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   | 2023-05-19 |
    And on 2021-08-30 the account "0012345" showed:
      | primary_education:start_date | 2015-08-24 |
      | primary_education:end_date   | 2019-05-17 |

  @rule:unchanged-row
  Scenario: An identical row lets the correction stand, and a different one writes over it
    Given the students file "20210831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
    And the account "0012345" is observed edited on 2021-09-01 by "the registrar":
      | primary_education:end_date | 2024-05-17 |
    And the students file "20210902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
    When the students file "20210903_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Anna       | Masters          | 2021-08-23                   | 2023-05-19                 |
    Then row 2 of "20210902_users.csv" is unchanged by "unchanged-row"
    And on 2021-09-02 the account "0012345" showed:
      | primary_education:end_date | 2024-05-17 |
    And row 2 of "20210903_users.csv" is updated
    And the account "0012345" shows:
      | primary_education:end_date | 2023-05-19 |

  @rule:end-date-order
  Scenario: Staff cannot have turned the dates round either
    Then observing the account "0012345" edited on 2021-08-31 is refused with "must be a date on or after":
      | primary_education:end_date | 2015-08-23 |
    And the account "0012345" shows:
      | primary_education:end_date | 2019-05-17 |
