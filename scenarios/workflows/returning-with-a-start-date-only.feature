Feature: Returning with a start date only
  A returning alumna whose row brings a new start date and a blank end date still
  has her old end date, because a blank cell clears nothing. The new start would
  lie behind the old end, and her row fails in this file and in every later one.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That Retain Their .edu Email", point 2. Status: documented.
  That a rejected row is looked at again is assumed.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | 2015-08-24                   | 2019-05-17                 |

  @rule:end-date-order @rule:blank-keeps
  Scenario: A new start date with a blank end date is the documented error
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    Then row 2 is rejected by "end-date-order"
    And the message of row 2 is:
      """
      {"primary_education.end_date": ["must be a date on or after primary_education:start_date"]}
      """
    And the hint of row 2 names "**CLEAR**"
    And the account "0012345" shows:
      | school_year_name             | Alumni     |
      | primary_education:start_date | 2015-08-24 |
      | primary_education:end_date   | 2019-05-17 |

  @rule:end-date-order @rule:blank-keeps
  Scenario: A file without the end date's column is the same error
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |
    Then row 2 is rejected by "end-date-order"
    And the hint of row 2 names "**CLEAR**"
    And the account "0012345" shows:
      | school_year_name           | Alumni     |
      | primary_education:end_date | 2019-05-17 |

  @rule:end-date-order @rule:unchanged-row
  Scenario: The same row fails again in every later file
    Given the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    And the students file "20210831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    When the students file "20210901_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    Then row 2 of "20210830_users.csv" is rejected by "end-date-order"
    And row 2 of "20210831_users.csv" is rejected by "end-date-order"
    And row 2 of "20210901_users.csv" is rejected by "end-date-order"

  @rule:end-date-order
  Scenario: The error ends as soon as the end date is provided
    Given the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
    When the students file "20210906_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   | 2023-05-19                 |
    Then row 2 of "20210830_users.csv" is rejected
    And row 2 is updated
    And the account "0012345" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   | 2023-05-19 |

  @rule:end-date-order
  Scenario: The rejected row does not keep the other rows from their updates
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Masters          | 2021-08-23                   |                            |
      | 0012346  | bob@state.example.edu | Bob        | Freshman         | 2021-08-23                   |                            |
    Then row 2 is rejected by "end-date-order"
    And row 3 is created
    And the account "0012346" shows:
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |

  @rule:end-date-order
  Scenario Outline: A start date up to the stored end date passes: <start>
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | <start>                      |                            |
    Then row 2 is updated
    And row 2 caused "EducationDatesSet"
    And the account "0012345" shows:
      | primary_education:start_date | <start>    |
      | primary_education:end_date   | 2019-05-17 |

    Examples:
      | start      |
      | 2015-08-31 |
      | 2019-05-17 |

  @rule:end-date-order
  Scenario: A start date one day after the stored end date does not pass
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | 2019-05-18                   |                            |
    Then row 2 is rejected by "end-date-order"

  @rule:end-date-order
  Scenario: Without a stored end date a start date alone is fine
    Given the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date |
      | 0012346  | bob@state.example.edu | Bob        | Alumni           | 2015-08-24                   |
    When the students file "20210830_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012346  | bob@state.example.edu | Bob        | Masters          | 2021-08-23                   |                            |
    Then row 2 is updated
    And the account "0012346" shows:
      | school_year_name             | Masters    |
      | primary_education:start_date | 2021-08-23 |
      | primary_education:end_date   |            |
