Feature: duplicate-row
  Rows of one file that share a value of email_address, username, card_id or auth_identifier are all skipped. Blank cells
  share nothing. Documented (every copy: inferred): FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:duplicate-row
  Scenario Outline: Two rows with the same value in one of the four columns are both skipped
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | card_id |
      | ann      | ann@state.example.edu | Ann        | ann-sso         | 111     |
      | <user>   | <address>             | Bob        | <auth>          | <card>  |
      | cy       | cy@state.example.edu  | Cy         | cy-sso          | 333     |
    Then row 2 is skipped by "duplicate-row"
    And row 3 is skipped by "duplicate-row"
    And row 4 is created

    Examples:
      | user | address               | auth    | card |
      | ann  | bob@state.example.edu | bob-sso | 222  |
      | bob  | ann@state.example.edu | bob-sso | 222  |
      | bob  | ANN@state.example.edu | bob-sso | 222  |
      | bob  | bob@state.example.edu | ann-sso | 222  |
      | bob  | bob@state.example.edu | bob-sso | 111  |

  @rule:duplicate-row
  Scenario: The same row twice changes nothing on the account
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Anna       |
      | ann      | ann@state.example.edu | Anna       |
    Then row 2 is skipped by "duplicate-row"
    And row 3 is skipped by "duplicate-row"
    And the account "ann" shows:
      | first_name | Ann |

  @look-alike:duplicate-row
  Scenario: Two students without a card share no card
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | card_id |
      | ann      | ann@state.example.edu | Ann        |                 |         |
      | bob      | bob@state.example.edu | Bob        |                 |         |
    Then row 2 is created
    And row 3 is created

  @look-alike:duplicate-row
  Scenario: The same value in different columns is no duplicate
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | card_id |
      | 111      | ann@state.example.edu | Ann        | 111             | 222     |
      | 222      | bob@state.example.edu | Bob        | 222             | 333     |
    Then row 2 is created
    And row 3 is created

  @look-alike:duplicate-row
  Scenario: Two students of the same name are two students
    When the students file "20240826_users.csv" is imported:
      | username | email_address          | first_name | last_name |
      | ann      | ann@state.example.edu  | Ann        | Lee       |
      | ann2     | ann2@state.example.edu | Ann        | Lee       |
    Then row 2 is created
    And row 3 is created
