Feature: Returning with **CLEAR**
  A returning alumna whose new end date is not known yet passes **CLEAR** in the
  end date's cell. It wipes out the old date and so prevents the error.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That Retain Their .edu Email", point 2. Status: documented.
  That **CLEAR** counts only when it is spelled exactly so is assumed.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2015-08-24                   | 2019-05-17                 |

  @rule:clear-empties @rule:end-date-order
  Scenario: A new start date with a cleared end date is accepted
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, FieldCleared"
    And the account "0012345" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |
    And on 2021-08-29 the account "0012345" showed:
      | school_year_name             | Alumni     |
      | primary_education:start_date | 2015-08-24 |
      | primary_education:end_date   | 2019-05-17 |

  @rule:clear-empties @rule:end-date-order
  Scenario: The row that failed with a blank end date passes with the word
    Given the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    When the students file "20210831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  |
    Then row 2 of "20210830_users.csv" is rejected by "end-date-order"
    And row 2 is updated
    And row 2 caused "SchoolYearChanged, EducationDatesSet, FieldCleared"
    And the account "0012345" shows:
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |

  @rule:clear-empties
  Scenario: The automatic sync may carry the word too
    When the students file "20210830_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  |
    Then row 2 is updated
    And the account "0012345" shows:
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |

  @rule:clear-empties
  Scenario: The word clears the end date when nothing else is new
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | **CLEAR**                  |
    Then row 2 is updated
    And row 2 caused "FieldCleared"
    And the account "0012345" shows:
      | school_year_name             | Alumni     |
      | primary_education:start_date | 2015-08-24 |
      | primary_education:end_date   |            |

  @rule:blank-keeps
  Scenario: A blank end date does not clear the old one
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          |                            |
    Then row 2 is updated
    And row 2 caused "SchoolYearChanged"
    And the account "0012345" shows:
      | school_year_name           | Masters    |
      | primary_education:end_date | 2019-05-17 |

  @rule:clear-empties @rule:date-format
  Scenario Outline: <word> is not the word and is no date either
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | <word>                     |
    Then row 2 is rejected by "date-format"
    And the account "0012345" shows:
      | primary_education:end_date | 2019-05-17 |

    Examples:
      | word      |
      | CLEAR     |
      | *CLEAR*   |
      | **clear** |

  @rule:unchanged-row
  Scenario: The same row with the word a day later has nothing left to clear
    Given the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  |
    When the students file "20210831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  |
    Then row 2 is unchanged by "unchanged-row"
    And the account "0012345" shows:
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |

  @rule:clear-empties @rule:blank-keeps
  Scenario: After the word has cleared it, the end date may stay blank
    Given the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | **CLEAR**                  |
    When the students file "20210913_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-09-06                   |                            |
    Then row 2 is updated
    And row 2 caused "EducationDatesSet"
    And the account "0012345" shows:
      | primary_education:start_date | 2021-09-06 |
      | primary_education:end_date   |            |
