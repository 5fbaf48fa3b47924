Feature: Returning with both dates
  An alumna who comes back for another degree returns to the sync with her new
  information. Her new start date and her new end date stand in the file.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That Retain Their .edu Email", point 2. Status: documented.
  That the new degree overwrites the old one comes from "Importer: Student Data
  Formatting FAQs" (FAQ), documented and inferred.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:major_names | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | Biology;Chemistry             | 2015-08-24                   | 2019-05-17                 |

  @rule:end-date-order @rule:one-education
  Scenario: A returning alumna brings her school year, her majors and both dates
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:major_names | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | Genetics                      | 2021-08-23                   | 2023-05-19                 |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, ListsReplaced"
    And the account "0012345" shows:
      | school_year_name              | Masters    |
      | primary_education:major_names | Genetics   |
      | primary_education:start_date  | 2021-08-23 |
      | primary_education:end_date    | 2023-05-19 |
    And on 2021-08-29 the account "0012345" showed:
      | school_year_name              | Alumni            |
      | primary_education:major_names | Biology;Chemistry |
      | primary_education:start_date  | 2015-08-24        |
      | primary_education:end_date    | 2019-05-17        |

  @rule:end-date-order
  Scenario: The automatic sync takes the returning alumna too
    When the students file "20210830_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
    Then row 2 is updated
    And the account "0012345" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   | 2023-05-19 |

  @rule:absence-keeps @rule:end-date-order
  Scenario: Two years out of the sync do not keep an alumna from returning
    Given the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Freshman         |
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
      | 0012346  | bob@state.example.edu | Bob        | Sophomore        |                              |                            |
    Then row 2 is updated
    And row 3 is updated
    And the account "0012345" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   | 2023-05-19 |

  @rule:end-date-order
  Scenario: Both dates in the wrong order are rejected
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2021-05-19                 |
    Then row 2 is rejected by "end-date-order"
    And the message of row 2 is:
      """
      {"primary_education.end_date": ["must be a date on or after primary_education:start_date"]}
      """
    And the account "0012345" shows:
      | school_year_name             | Alumni     |
      | primary_education:start_date | 2015-08-24 |
      | primary_education:end_date   | 2019-05-17 |

  @rule:end-date-order @rule:blank-keeps
  Scenario: A new end date alone passes, and the old start date stays
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          |                              | 2023-05-19                 |
    Then row 2 is updated
    And the account "0012345" shows:
      | primary_education:start_date | 2015-08-24 |
      | primary_education:end_date   | 2023-05-19 |
