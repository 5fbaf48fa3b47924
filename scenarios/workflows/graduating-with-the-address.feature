Feature: Graduating and keeping the school's address
  A senior becomes an alumna by a row of the student sync. What makes her one is
  the school year; the end date is corrected beside it if it is not right yet.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That Retain Their .edu Email", point 1. Status: documented.
  That a past end date alone makes nobody Alumni comes from "Importing Student
  Data" (IMP-STU), documented; the text of the rejected school year is assumed.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Senior           | 2015-08-24                   | 2019-05-17                 |

  @rule:identifier-column
  Scenario: The student sync makes a senior an alumna
    When the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2019-05-17                 |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "0012345" shows:
      | email_address                | ann@state.example.edu |
      | school_year_name             | Alumni                |
      | primary_education:start_date | 2015-08-24            |
      | primary_education:end_date   | 2019-05-17            |
    And the account "0012345" is not archived

  @rule:identifier-column
  Scenario: The end date is corrected to the real graduation date
    When the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2019-05-31                 |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet"
    And the account "0012345" shows:
      | school_year_name           | Alumni     |
      | primary_education:end_date | 2019-05-31 |
    And on 2019-06-02 the account "0012345" showed:
      | school_year_name           | Senior     |
      | primary_education:end_date | 2019-05-17 |

  @rule:blank-keeps
  Scenario: An end date that is right already may stay blank
    When the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           |                            |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "0012345" shows:
      | school_year_name           | Alumni     |
      | primary_education:end_date | 2019-05-17 |

  @rule:end-date-no-alumni
  Scenario: A past end date alone makes nobody an alumna
    When the students file "20190902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | 2019-05-31                 |
    Then row 2 is updated
    And row 2 caused "EducationDatesSet"
    And the account "0012345" shows:
      | school_year_name           | Senior     |
      | primary_education:end_date | 2019-05-31 |

  @rule:school-year-value
  Scenario Outline: The school year is spelled exactly Alumni, not <school year>
    When the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | <school year>    | 2019-05-31                 |
    Then row 2 is rejected by "school-year-value"
    And the message of row 2 is:
      """
      {"school_year_name": ["is not included in the list"]}
      """
    And the account "0012345" shows:
      | school_year_name           | Senior     |
      | primary_education:end_date | 2019-05-17 |

    Examples:
      | school year |
      | alumni      |
      | Alumna      |
      | Graduated   |

  @rule:unchanged-row
  Scenario: An alumna who is sent once more has nothing left to update
    Given the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2019-05-31                 |
    When the students file "20190604_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2019-05-31                 |
    Then row 2 is unchanged by "unchanged-row"
    And the account "0012345" shows:
      | school_year_name           | Alumni     |
      | primary_education:end_date | 2019-05-31 |
