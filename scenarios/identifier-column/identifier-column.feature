Feature: identifier-column
  A row looks for its account by `username`, or by `email_address` where the job says so. Found means update, not found
  means create. Documented: IMP-STU, TAKEN.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |

  @rule:identifier-column
  Scenario: A known username finds its account
    When the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name |
      | ann      | ann@mail.example | Ann        |
    Then row 2 is updated
    And the account "ann" shows:
      | email_address | ann@mail.example |

  @rule:identifier-column
  Scenario: An unknown username with an unknown address makes an account
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | bob@state.example.edu | Bob        |
    Then row 2 is created
    And there are 2 accounts

  @rule:identifier-column
  Scenario: A job keyed on the address finds the account by its address
    When the students file "20240902_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 is updated
    And the account "0012345" shows:
      | email_address | ann@state.example.edu |
    And there is no account "ann"

  @rule:identifier-column @rule:sensitive-field
  Scenario: A job keyed on the address does not change the username by that alone
    When the students file "20240902_users.csv" is imported with "--identifier email_address":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 is rejected by "sensitive-field"

  @look-alike:identifier-column
  Scenario: A username in other letters is another username
    When the students file "20240902_users.csv" is imported:
      | username | email_address          | first_name |
      | Ann      | anna@state.example.edu | Anna       |
    Then row 2 is created
    And there are 2 accounts
