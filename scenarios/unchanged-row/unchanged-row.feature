Feature: unchanged-row
  A row that is identical to the student's last row is not looked at further, unless that one was rejected or skipped. It
  is compared with the upload, not with the account. Documented (the exception: assumed): IMPL.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:unchanged-row
  Scenario: The same row again is not looked at
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is unchanged by "unchanged-row"

  @rule:unchanged-row
  Scenario: Files without the student do not count in between
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    And the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | bob@state.example.edu | Bob        |
    When the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is unchanged by "unchanged-row"

  @rule:unchanged-row @rule:clear-empties
  Scenario: A repeated CLEAR is inert
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | Annie          |
    And the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | **CLEAR**      |
    When the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | **CLEAR**      |
    Then row 2 of "20240827_users.csv" is updated
    And row 2 of "20240828_users.csv" is unchanged by "unchanged-row"

  @look-alike:unchanged-row
  Scenario: A row that goes back to an earlier one is looked at
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    And the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Anna       |
    When the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is updated
    And the account "ann" shows:
      | first_name | Ann |

  @look-alike:unchanged-row
  Scenario: The same cells under another header are another row
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | middle_name |
      | ann      | ann@state.example.edu | Ann        | Lee         |
    When the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |
    Then row 2 is updated
    And the account "ann" shows:
      | last_name | Lee |

  @look-alike:unchanged-row @rule:email-in-use
  Scenario: A row that was rejected last time is looked at again
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
      | bob      | bob@state.example.edu | Bob        |
    And the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | bob@state.example.edu | Ann        |
    And the students file "20240828_users.csv" is imported:
      | username | email_address    | first_name |
      | bob      | bob@mail.example | Bob        |
    When the students file "20240829_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | bob@state.example.edu | Ann        |
    Then row 2 of "20240827_users.csv" is rejected by "email-in-use"
    And row 2 of "20240829_users.csv" is updated

  @rule:unchanged-row
  Scenario: An edit in the app survives the same row, and not a different one
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | Annie          |
    And the account "ann" is observed edited on 2024-08-27 by "ann herself":
      | preferred_name | Nan |
    And the students file "20240828_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | Annie          |
    When the students file "20240829_users.csv" is imported:
      | username | email_address         | first_name | preferred_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Annie          | Lee       |
    Then row 2 of "20240828_users.csv" is unchanged by "unchanged-row"
    And on 2024-08-28 the account "ann" showed:
      | preferred_name | Nan |
    And row 2 of "20240829_users.csv" is updated
    And the account "ann" shows:
      | preferred_name | Annie |
    And the "preferred_name" of the account "ann" rests on a file
