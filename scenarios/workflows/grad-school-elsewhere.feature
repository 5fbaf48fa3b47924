Feature: Grad school at another institution
  A graduate who goes on to another institution gets a new, separate account there,
  with the new school's address. The old school goes on maintaining its own account.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "What About
  Students That Go On to Other Institutions After Graduation?", and its sentence
  about addresses of another institution. Status: documented. The message about an
  address that another school's account holds comes from "Importer Errors: Common
  Messages and Next Steps" (ERR), documented.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "Northern" with the domain "northern.example.edu, northern.example"
    And the students file "20190603_state.csv" is imported with "--school State":
      | username | email_address         | first_name | school_year_name | primary_education:start_date | primary_education:end_date |
      | 0012345  | ann@state.example.edu | Ann        | Senior           | 2015-08-24                   | 2019-05-17                 |

  @rule:separate-institutions
  Scenario: The other institution creates a separate account with its own address
    When the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name | primary_education:start_date |
      | N-77     | ann@northern.example.edu | Ann        | Masters          | 2019-08-26                   |
    Then row 2 is created
    And row 2 caused "UserCreated"
    And there are 2 accounts
    And the account "Northern/N-77" shows:
      | email_address                | ann@northern.example.edu |
      | school_year_name             | Masters                  |
      | primary_education:start_date | 2019-08-26               |
      | primary_education:end_date   |                          |
    And the account "State/0012345" shows:
      | email_address                | ann@state.example.edu |
      | school_year_name             | Senior                |
      | primary_education:start_date | 2015-08-24            |
      | primary_education:end_date   | 2019-05-17            |

  @rule:separate-institutions
  Scenario: The same username at two institutions is two accounts
    When the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | 0012345  | ann@northern.example.edu | Ann        | Masters          |
    Then row 2 is created
    And there are 2 accounts
    And the account "Northern/0012345" shows:
      | email_address    | ann@northern.example.edu |
      | school_year_name | Masters                  |
    And the account "State/0012345" shows:
      | email_address    | ann@state.example.edu |
      | school_year_name | Senior                |

  @rule:separate-institutions
  Scenario: The old school still updates its own account
    Given the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Masters          |
    When the students file "20190930_state.csv" is imported with "--school State":
      | username | email_address    | first_name | school_year_name | primary_education:end_date |
      | 0012345  | ann@post.example | Ann        | Alumni           | 2019-05-31                 |
    Then row 2 is updated
    And row 2 caused "EmailChanged, SchoolYearChanged, EducationDatesSet"
    And the account "State/0012345" shows:
      | email_address              | ann@post.example |
      | school_year_name           | Alumni           |
      | primary_education:end_date | 2019-05-31       |
    And the account "Northern/N-77" shows:
      | email_address    | ann@northern.example.edu |
      | school_year_name | Masters                  |

  @rule:separate-institutions @rule:foreign-domain
  Scenario Outline: The old account cannot take an address of the new school: <address>
    Given the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Masters          |
    When the students file "20190930_state.csv" is imported with "--school State":
      | username | email_address | first_name | school_year_name |
      | 0012345  | <address>     | Ann        | Alumni           |
    Then row 2 is skipped by "foreign-domain"
    And the import warns of "foreign-domain"
    And there are 2 accounts
    And the account "State/0012345" shows:
      | email_address    | ann@state.example.edu |
      | school_year_name | Senior                |

    Examples:
      | address                  |
      | ann@northern.example.edu |
      | ann@northern.example     |

  @rule:separate-institutions @rule:foreign-domain
  Scenario: The new school cannot take over the old school's address
    When the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address         | first_name | school_year_name |
      | N-77     | ann@state.example.edu | Ann        | Masters          |
    Then row 2 is skipped by "foreign-domain"
    And there is no account "N-77"
    And the account "State/0012345" shows:
      | email_address | ann@state.example.edu |

  @rule:separate-institutions @rule:email-taken
  Scenario: The new school cannot use the personal address of the old account
    Given the students file "20190701_state.csv" is imported with "--school State":
      | username | email_address    | first_name | school_year_name |
      | 0012345  | ann@post.example | Ann        | Alumni           |
    When the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address    | first_name | school_year_name |
      | N-77     | ann@post.example | Ann        | Masters          |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken", "conflicts with another primary account"]}
      """
    And there is no account "N-77"

  @rule:separate-institutions @rule:disabled-archives
  Scenario: Disabling the old account does not touch the new one
    Given the students file "20190902_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Masters          |
    When the students file "20191202_state.csv" is imported with "--school State":
      | username | email_address         | first_name | school_year_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | Alumni           | TRUE     |
    Then the account "State/0012345" is archived
    And the account "Northern/N-77" is not archived
    And the account "Northern/N-77" can sign in with a password
