Feature: The old school's account after the person has gone on to another
  A student transfers, or goes to grad school elsewhere. The new school makes its own account; the old school keeps and
  graduates its own. What happens to the one is nothing to the other: by file, or by hand.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "What About Students That Go On to Other
  Institutions After Graduation?", and "Importer: Student Data Formatting FAQs" (FAQ), one account per institution.
  Status: documented. A student who is held by another institution: "Importer Errors: Common Messages and Next Steps"
  (ERR), documented. Single sign-on is each school's own affair: SEED-ALUM, "SSO Access for Alumni".

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "Northern" with the domain "northern.example.edu"
    And the school "State" uses single sign-on
    And the students file "20220829_state.csv" is imported with "--school State":
      | username | email_address         | first_name | auth_identifier | card_id | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | alee01          | 00777   | Sophomore        |

  @rule:separate-institutions
  Scenario: A transfer has two accounts, which may share every value but the address
    When the students file "20230828_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | auth_identifier | card_id | school_year_name |
      | 0012345  | ann@northern.example.edu | Ann        | alee01          | 00777   | Junior           |
    Then row 2 is created
    And there are 2 accounts
    And the account "Northern/0012345" is connected
    And the account "State/0012345" shows:
      | email_address    | ann@state.example.edu |
      | school_year_name | Sophomore             |

  @rule:separate-institutions @rule:sso-sign-in
  Scenario: The old school withdraws single sign-on, and the password still opens its account
    Given the students file "20230828_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Junior           |
    And the account "State/0012345" is observed sso-withdrawn on 2023-09-30 by "state's identity office" because "she left"
    Then the account "State/0012345" cannot sign in with SSO
    And the account "State/0012345" can sign in with a password
    And the account "Northern/N-77" can sign in with a password

  @rule:separate-institutions @rule:archived-sign-in
  Scenario: The old school archives its account by hand, and the new one stays open
    Given the students file "20230828_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Junior           |
    And the account "State/0012345" is observed archived on 2023-10-02 by "career services" because "she transferred"
    When the students file "20240826_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Senior           |
    Then row 2 is updated
    And the account "State/0012345" is archived
    And the account "Northern/N-77" is not archived

  @rule:separate-institutions
  Scenario: The old school moves its account to a personal address and graduates it
    Given the students file "20230828_northern.csv" is imported with "--school Northern":
      | username | email_address            | first_name | school_year_name |
      | N-77     | ann@northern.example.edu | Ann        | Junior           |
    When the students file "20240603_state.csv" is imported with "--school State":
      | username | email_address    | first_name | auth_identifier | school_year_name | primary_education:end_date |
      | 0012345  | ann@post.example | Ann        | alee01          | Alumni           | 2024-05-17                 |
    Then row 2 is updated
    And row 2 caused "EmailChanged, SchoolYearChanged, EducationDatesSet"
    And the account "Northern/N-77" shows:
      | school_year_name | Junior |

  @rule:separate-institutions @rule:email-taken
  Scenario Outline: The new school cannot have a student whose personal address the old one holds: <options>
    Given the students file "20230605_state.csv" is imported with "--school State":
      | username | email_address    | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@post.example | Ann        | alee01          | Sophomore        |
    When the students file "20230828_northern.csv" is imported with "--school Northern <options>":
      | username | email_address    | first_name | school_year_name |
      | N-77     | ann@post.example | Ann        | Junior           |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken", "conflicts with another primary account"]}
      """
    And the account "State/0012345" shows:
      | email_address | ann@post.example |
    And there is 1 account

    Examples:
      | options                                          |
      | --channel manual                                 |
      | --changes-identifiers                            |
      | --identifier email_address                       |
      | --identifier email_address --changes-identifiers |

  @rule:separate-institutions @rule:email-in-use
  Scenario: An update to an address that the other school holds is rejected, too
    Given the students file "20230828_northern.csv" is imported with "--school Northern":
      | username | email_address    | first_name | school_year_name |
      | N-77     | ann@post.example | Ann        | Junior           |
    When the students file "20240603_state.csv" is imported with "--school State":
      | username | email_address    | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@post.example | Ann        | alee01          | Alumni           |
    Then row 2 is rejected by "email-in-use"
    And the account "State/0012345" shows:
      | email_address    | ann@state.example.edu |
      | school_year_name | Sophomore             |

  @rule:separate-institutions @rule:deleted-recreated
  Scenario: The old school's account is deleted, and its personal address is free for the new one
    Given the students file "20230605_state.csv" is imported with "--school State":
      | username | email_address    | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@post.example | Ann        | alee01          | Sophomore        |
    And the account "State/0012345" is observed deleted on 2023-07-03 by "support"
    When the students file "20230828_northern.csv" is imported with "--school Northern":
      | username | email_address    | first_name | school_year_name |
      | 0012345  | ann@post.example | Ann        | Junior           |
    Then row 2 is created
    And there is 1 account

  @rule:foreign-domain
  Scenario Outline: Neither school may send the other's addresses: <school>
    When the students file "20230828_users.csv" is imported with "--school <school>":
      | username | email_address | first_name |
      | 0077777  | <address>     | Cy         |
    Then row 2 is skipped by "foreign-domain"
    And there is no account "0077777"

    Examples:
      | school   | address                  |
      | State    | cy@northern.example.edu  |
      | Northern | cy@state.example.edu     |
      | Northern | cy@elsewhere.example.edu |
