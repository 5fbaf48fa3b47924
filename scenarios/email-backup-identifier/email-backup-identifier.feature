Feature: email-backup-identifier
  In a job that changes identifier data, a row with an unknown username finds its account by its e-mail address.
  Documented: TWOSTEP.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |

  @rule:email-backup-identifier
  Scenario: The address finds the account, and the username changes
    When the students file "20240902_users.csv" is imported with "--changes-identifiers":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 is updated
    And row 2 caused "UsernameChanged"
    And the account "0012345" shows:
      | email_address | ann@state.example.edu |
    And there is no account "ann"

  @look-alike:email-backup-identifier @rule:email-taken
  Scenario: Without the flag the address finds nobody
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 is rejected by "email-taken"
    And the account "ann" shows:
      | email_address | ann@state.example.edu |

  @look-alike:email-backup-identifier
  Scenario: Where the username is known, the address is only a value
    When the students file "20240902_users.csv" is imported with "--changes-identifiers":
      | username | email_address    | first_name |
      | ann      | ann@mail.example | Ann        |
    Then row 2 is updated
    And row 2 caused "EmailChanged"

  @look-alike:email-backup-identifier
  Scenario: With the flag, a new username with a new address is still a new student
    When the students file "20240902_users.csv" is imported with "--changes-identifiers":
      | username | email_address         | first_name |
      | bob      | bob@state.example.edu | Bob        |
    Then row 2 is created
    And there are 2 accounts
