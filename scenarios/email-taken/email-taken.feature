Feature: email-taken
  A row with an unknown username is rejected when its e-mail address is on another account. Where a student of another
  institution holds it, the message says so (see separate-institutions). Documented: TAKEN, ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address    | first_name |
      | ann      | ann@mail.example | Ann        |

  @rule:email-taken
  Scenario: A newcomer cannot have the address of somebody else
    When the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name |
      | bob      | ann@mail.example | Bob        |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And there is no account "bob"

  @rule:email-taken
  Scenario: The same address in other letters is the same address
    When the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name |
      | bob      | Ann@Mail.example | Bob        |
    Then row 2 is rejected by "email-taken"

  @look-alike:email-taken
  Scenario: A newcomer may have an address that is almost the same
    When the students file "20240902_users.csv" is imported:
      | username | email_address     | first_name |
      | bob      | ann@post.example  | Bob        |
      | cy       | anna@mail.example | Cy         |
    Then row 2 is created
    And row 3 is created

  @look-alike:email-taken
  Scenario: A newcomer may have an address that was given up
    Given the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name |
      | ann      | ann@post.example | Ann        |
    When the students file "20240909_users.csv" is imported:
      | username | email_address    | first_name |
      | bob      | ann@mail.example | Bob        |
    Then row 2 is created
