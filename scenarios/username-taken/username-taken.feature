Feature: A username belongs to one account of a school
  A job that looks accounts up by e-mail may bring a username that another account of the
  school has; its row is rejected.
  Inferred: IMP-STU, SEED-MENT (usernames are unique within a school). Message assumed.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
      | 0012346  | bob@state.example.edu | Bob        |

  @rule:username-taken
  Scenario: An unknown address cannot come with a known username
    When the students file "20240827_users.csv" is imported with "--identifier email_address":
      | username | email_address        | first_name |
      | 0012345  | cy@state.example.edu | Cy         |
    Then row 2 is rejected by "username-taken"
    And the message of row 2 is:
      """
      {"username": ["has already been taken"]}
      """
    And there are 2 accounts

  @rule:username-taken
  Scenario: An account that may change its username cannot take another account's
    When the students file "20240827_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name |
      | 0012346  | ann@state.example.edu | Ann        |
    Then row 2 is rejected by "username-taken"
    And the account "0012345" shows:
      | email_address | ann@state.example.edu |

  @look-alike:username-taken
  Scenario: A username that nobody has is free
    When the students file "20240827_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name |
      | 0099999  | ann@state.example.edu | Ann        |
    Then row 2 is updated
    And row 2 caused "UsernameChanged"
    And there is no account "0012345"

  @look-alike:username-taken
  Scenario: The same username at another school is no matter
    Given the school "Tech" with the domain "tech.example.edu"
    When the students file "20240827_users.csv" is imported with "--school Tech --identifier email_address":
      | username | email_address        | first_name |
      | 0012345  | cy@tech.example.edu  | Cy         |
    Then row 2 is created
    And there are 3 accounts
