Feature: excluded-from-sync
  A row for an account that is marked as excluded from the sync is rejected, in automatic and in manual jobs. The mark is
  set and taken away on the profile, never by a file. Documented: EXCL, ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Junior           |
      | 0012346  | bob@state.example.edu | Bob        | Junior           |

  @rule:excluded-from-sync
  Scenario Outline: No <options> job updates an excluded account
    Given the account "0012345" is observed excluded on 2024-09-01 by "career services"
    When the students file "20240902_users.csv" is imported with "<options>":
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    Then row 2 is rejected by "excluded-from-sync"
    And the message of row 2 is:
      """
      {"base": ["User is marked as excluded from sync and cannot be updated."]}
      """
    And the account "0012345" is excluded from the sync
    And the account "0012345" shows:
      | school_year_name | Junior |

    Examples:
      | options                                                             |
      | --channel automatic                                                 |
      | --channel manual                                                    |
      | --channel manual --changes-identifiers                              |
      | --channel manual --changes-identifiers --identifier email_address   |

  @rule:excluded-from-sync @rule:disabled-archives
  Scenario: An excluded account is not archived by a file either
    Given the account "0012345" is observed excluded on 2024-09-01
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | 0012345  | ann@state.example.edu | Ann        | TRUE     |
    Then row 2 is rejected by "excluded-from-sync"
    And the account "0012345" is not archived

  @rule:excluded-from-sync @rule:email-in-use
  Scenario: Another student's row cannot take the excluded account's address
    Given the account "0012345" is observed excluded on 2024-09-01
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012346  | ann@state.example.edu | Bob        |
    Then row 2 is rejected by "email-in-use"

  @look-alike:excluded-from-sync
  Scenario: The others in the file are updated
    Given the account "0012345" is observed excluded on 2024-09-01
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
      | 0012346  | bob@state.example.edu | Bob        | Senior           |
    Then row 2 is rejected by "excluded-from-sync"
    And row 3 is updated

  @look-alike:excluded-from-sync
  Scenario: Who is included again is updated by the same row
    Given the account "0012345" is observed excluded on 2024-09-01
    And the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    And the account "0012345" is observed included on 2024-09-03
    When the students file "20240904_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    Then row 2 of "20240902_users.csv" is rejected by "excluded-from-sync"
    And row 2 is updated
    And the account "0012345" is not excluded from the sync
    And the account "0012345" shows:
      | school_year_name | Senior |

  @look-alike:excluded-from-sync @rule:unchanged-row
  Scenario: A row that has not changed since the last file is not looked at, so it is not rejected
    Given the account "0012345" is observed excluded on 2024-09-01
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Junior           |
    Then row 2 is unchanged by "unchanged-row"

  @look-alike:excluded-from-sync
  Scenario: Nobody is excluded or included twice
    Given the account "0012345" is observed excluded on 2024-09-01
    Then observing the account "0012345" excluded on 2024-09-02 is refused with "is excluded from the sync already"
    And observing the account "0012346" included on 2024-09-02 is refused with "is not excluded from the sync"
