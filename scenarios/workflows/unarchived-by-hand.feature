Feature: Unarchived by hand on the profile
  An alumna who was disabled comes back. Staff may unarchive her on the profile instead of sending disabled FALSE, and the
  nightly file updates her from then on.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling Graduated Students That Retain Their
  .edu Email", point 2: by the file, or by hand. Status: documented. That an automatic feed which says otherwise flips
  her back comes from "Importer: Bulk Archiving Students" (ARCH), documented.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2015-08-24                   | 2019-05-17                 |
    And the students file "20191202_archive.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |

  @rule:archived-sign-in
  Scenario: Staff unarchive the alumna, and the file without the disabled field updates her
    Given the account "0012345" is observed unarchived on 2021-08-27 by "career services" because "she is back for a masters"
    When the students file "20210830_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet"
    And the account "0012345" is not archived
    And the "archived" of the account "0012345" rests on an observation
    And the account "0012345" can sign in with a password
    And on 2021-08-26 the account "0012345" showed:
      | archived | TRUE |
    And on 2021-08-27 the account "0012345" showed:
      | archived         | FALSE  |
      | school_year_name | Alumni |

  @rule:disabled-archives
  Scenario: A file that still says disabled TRUE archives her again
    Given the account "0012345" is observed unarchived on 2021-08-27 by "career services"
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | TRUE     |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, Archived"
    And the account "0012345" is archived
    And the "archived" of the account "0012345" rests on a file

  @rule:unchanged-row
  Scenario: The very row that archived her is not looked at again
    Given the account "0012345" is observed unarchived on 2021-08-27 by "career services"
    When the students file "20210830_archive.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    Then row 2 is unchanged by "unchanged-row"
    And the account "0012345" is not archived

  @rule:disabled-archives
  Scenario: Whoever is not archived cannot be unarchived
    Given the account "0012345" is observed unarchived on 2021-08-27
    Then observing the account "0012345" unarchived on 2021-08-28 is refused with "is not archived"
