Feature: deleted-recreated
  A deleted student who is still in the feed is created anew, as a new account that has nothing of the old one.
  Documented: DELETE.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | preferred_name | card_id | auth_identifier |
      | 0012345  | ann@state.example.edu | Ann        | Annie          | 0111    | ann-sso         |
      | 0012346  | bob@state.example.edu | Bob        |                |         |                 |

  @rule:deleted-recreated
  Scenario: The same row creates the student anew
    Given the account "0012345" is observed deleted on 2024-08-27 by "support" because "she asked for it"
    When the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name | preferred_name | card_id | auth_identifier |
      | 0012345  | ann@state.example.edu | Ann        | Annie          | 0111    | ann-sso         |
      | 0012346  | bob@state.example.edu | Bob        |                |         |                 |
    Then row 2 is created by "deleted-recreated"
    And row 3 is unchanged by "unchanged-row"
    And there are 2 accounts

  @rule:deleted-recreated
  Scenario: The new account is an empty one
    Given the account "0012345" is observed deleted on 2024-08-27
    When the students file "20240828_users.csv" is imported:
      | username | email_address    | first_name |
      | 0012345  | ann@post.example | Ann        |
    Then row 2 is created by "deleted-recreated"
    And the account "0012345" shows:
      | preferred_name  |  |
      | card_id         |  |
      | auth_identifier |  |
    And on 2024-08-26 the account "0012345" showed:
      | preferred_name | Annie |
      | card_id        | 0111  |

  @rule:deleted-recreated
  Scenario: The account is gone until the next file comes
    When the account "0012345" is observed deleted on 2024-08-27
    Then there is no account "0012345"
    And there is 1 account
    And on 2024-08-26 the account "0012345" showed:
      | preferred_name | Annie |

  @look-alike:deleted-recreated
  Scenario: An archived student who is still in the feed is not created anew
    Given the account "0012345" is observed archived on 2024-08-27
    When the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Anna       |
    Then row 2 is updated
    And the account "0012345" is archived

  @look-alike:deleted-recreated @rule:both-identifiers-changed
  Scenario: A username that was only given up brings nobody back
    Given the students file "20240827_users.csv" is imported with "--changes-identifiers":
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |
    When the students file "20240828_users.csv" is imported:
      | username | email_address             | first_name | last_name |
      | 0012345  | ann.lee@state.example.edu | Ann        | Lee       |
    Then row 2 is created by "both-identifiers-changed"
    And there are 3 accounts

  @look-alike:deleted-recreated
  Scenario: Whoever comes with the address of a deleted student is a new student
    Given the account "0012345" is observed deleted on 2024-08-27
    When the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | 0012347  | ann@state.example.edu | Anna       | 0111    |
    Then row 2 is created
    And there are 2 accounts
