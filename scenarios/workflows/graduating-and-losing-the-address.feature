Feature: Graduating and losing the school's address
  A graduate whose .edu address goes away is moved to a personal one. Another
  institution's address is no way out: that institution has its own accounts.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Handling
  Graduated Students That DO NOT Retain Their .edu Email". Status: documented.
  That such a row is skipped with a warning comes from "Handling Students with
  .edu Emails Associated with Other Institutions" (DOMAIN), documented.

  Background:
    Given the school "State" with the domain "state.example.edu, alumni.example.edu"
    And the students file "20181015_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Senior           | 2019-05-17                 |

  @rule:foreign-domain
  Scenario Outline: A graduate moves to the personal address <address>
    When the students file "20190603_users.csv" is imported:
      | username | email_address | first_name | school_year_name | primary_education:end_date |
      | 0012345  | <address>     | Ann        | Alumni           | 2019-05-31                 |
    Then row 2 is updated
    And row 2 caused "EmailChanged, SchoolYearChanged, EducationDatesSet"
    And the import does not warn of "foreign-domain"
    And the account "0012345" shows:
      | email_address              | <address>  |
      | school_year_name           | Alumni     |
      | primary_education:end_date | 2019-05-31 |
    And on 2019-06-02 the account "0012345" showed:
      | email_address | ann@state.example.edu |

    Examples:
      | address              |
      | ann@post.example     |
      | ann.bee@mail.example |

  @rule:foreign-domain
  Scenario: Another institution's .edu address is skipped with the whole row
    When the students file "20190603_users.csv" is imported:
      | username | email_address            | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@northern.example.edu | Ann        | Alumni           | 2019-05-31                 |
    Then row 2 is skipped by "foreign-domain"
    And the import warns of "foreign-domain"
    And the account "0012345" shows:
      | email_address              | ann@state.example.edu |
      | school_year_name           | Senior                |
      | primary_education:end_date | 2019-05-17            |

  @rule:foreign-domain
  Scenario: The school's own domain for alumni is not another institution
    When the students file "20190603_users.csv" is imported:
      | username | email_address          | first_name | school_year_name |
      | 0012345  | ann@alumni.example.edu | Ann        | Alumni           |
    Then row 2 is updated
    And row 2 caused "EmailChanged, SchoolYearChanged"
    And the import does not warn of "foreign-domain"
    And the account "0012345" shows:
      | email_address    | ann@alumni.example.edu |
      | school_year_name | Alumni                 |

  @rule:foreign-domain
  Scenario: A skipped graduate does not keep the others from their personal addresses
    Given the students file "20181022_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | bob@state.example.edu | Bob        | Senior           |
    When the students file "20190603_users.csv" is imported:
      | username | email_address            | first_name | school_year_name |
      | 0012345  | ann@northern.example.edu | Ann        | Alumni           |
      | 0012346  | bob@post.example         | Bob        | Alumni           |
    Then row 2 is skipped by "foreign-domain"
    And row 3 is updated
    And the account "0012346" shows:
      | email_address    | bob@post.example |
      | school_year_name | Alumni           |

  @rule:identifier-column
  Scenario: An address that stays active for a year need not change yet
    Given the students file "20190603_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           |
    When the students file "20200701_users.csv" is imported:
      | username | email_address    | first_name | school_year_name |
      | 0012345  | ann@post.example | Ann        | Alumni           |
    Then row 2 of "20190603_users.csv" is updated
    And row 2 is updated
    And row 2 caused "EmailChanged"
    And on 2020-06-30 the account "0012345" showed:
      | email_address    | ann@state.example.edu |
      | school_year_name | Alumni                |
      | archived         | FALSE                 |
    And the account "0012345" shows:
      | email_address    | ann@post.example |
      | school_year_name | Alumni           |

  @rule:password-sign-in
  Scenario: A graduate with a personal address can sign in with it
    When the students file "20190603_users.csv" is imported:
      | username | email_address    | first_name | school_year_name |
      | 0012345  | ann@post.example | Ann        | Alumni           |
    Then the account "0012345" is not archived
    And the account "0012345" can sign in with a password
