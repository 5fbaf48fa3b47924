Feature: self-registered
  A person who registered alone has the address as username and no auth_identifier, and is not connected to the school. A
  manual job that is keyed on e-mail and changes identifier data updates and connects the account; no other job does, and
  none does once the person's request was rejected. Who registered alone is observed, never guessed.
  Documented: MANUAL, TAKEN, IMPL.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And "ann@post.example" is observed registered at "State" on 2024-08-01:
      | first_name | Ann |

  @rule:self-registered
  Scenario: The account waits for its school
    Then the account "ann@post.example" is not connected
    And the account "ann@post.example" shows:
      | username        | ann@post.example |
      | first_name      | Ann              |
      | auth_identifier |                  |
    And the "username" of the account "ann@post.example" rests on an observation

  @rule:self-registered
  Scenario: A manual job keyed on e-mail with the flag updates and connects
    When the students file "20240826_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address    | first_name | auth_identifier |
      | 0012345  | ann@post.example | Ann        | ann-sso         |
    Then row 2 is updated by "self-registered"
    And row 2 caused "UsernameChanged, AuthIdentifierChanged, Connected"
    And the account "0012345" is connected
    And the "username" of the account "0012345" rests on a file
    And the "first_name" of the account "0012345" rests on an observation

  @rule:self-registered
  Scenario: A row that says nothing new still connects
    When the students file "20240826_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username         | email_address    | first_name |
      | ann@post.example | ann@post.example | Ann        |
    Then row 2 is updated by "self-registered"
    And row 2 caused "Connected"

  @rule:self-registered @rule:email-taken
  Scenario Outline: Any job keyed on username finds the address taken, and the hint names the cure: <options>
    When the students file "20240826_users.csv" is imported with "<options>":
      | username | email_address    | first_name |
      | 0012345  | ann@post.example | Ann        |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the hint of row 2 names "--identifier email_address --changes-identifiers"
    And the account "ann@post.example" is not connected

    Examples:
      | options                                   |
      | --channel manual                          |
      | --channel automatic                       |
      | --channel manual --changes-identifiers    |

  @rule:self-registered @rule:sensitive-field
  Scenario: Keyed on e-mail without the flag, the row attempts to change the username
    When the students file "20240826_users.csv" is imported with "--identifier email_address":
      | username | email_address    | first_name |
      | 0012345  | ann@post.example | Ann        |
    Then row 2 is rejected by "sensitive-field"
    And the message of row 2 is:
      """
      {"base": ["Attempted to update username from ann@post.example to 0012345"]}
      """
    And the account "ann@post.example" is not connected

  @rule:self-registered
  Scenario Outline: A row that finds the account and changes no identifier is rejected all the same: <options>
    When the students file "20240826_users.csv" is imported with "<options>":
      | username         | email_address    | first_name | school_year_name |
      | ann@post.example | ann@post.example | Ann        | Junior           |
    Then row 2 is rejected by "self-registered"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """

    Examples:
      | options                                                                  |
      | --channel manual                                                         |
      | --channel manual --changes-identifiers                                   |
      | --channel manual --identifier email_address                              |
      | --channel automatic --identifier email_address --changes-identifiers     |

  @rule:self-registered
  Scenario: Once the request was rejected, that job is rejected, too
    Given the account "ann@post.example" is observed rejected on 2024-08-05 by "career services"
    When the students file "20240826_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address    | first_name |
      | 0012345  | ann@post.example | Ann        |
    Then row 2 is rejected by "self-registered"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the hint of row 2 names "connect it by hand"
    And the account "ann@post.example" is not connected

  @look-alike:self-registered @rule:email-backup-identifier
  Scenario: An account that was connected by hand is like any other
    Given the account "ann@post.example" is observed rejected on 2024-08-05
    And the account "ann@post.example" is observed connected on 2024-08-06 by "career services"
    When the students file "20240826_users.csv" is imported with "--changes-identifiers":
      | username | email_address    | first_name |
      | 0012345  | ann@post.example | Ann        |
    Then row 2 is updated
    And row 2 caused "UsernameChanged"
    And the account "0012345" is connected

  @look-alike:self-registered
  Scenario: An account that a file created is not taken for one, though its username is its address
    Given the students file "20240826_users.csv" is imported:
      | username         | email_address    | first_name |
      | bob@post.example | bob@post.example | Bob        |
    When the students file "20240902_users.csv" is imported:
      | username         | email_address    | first_name | school_year_name |
      | bob@post.example | bob@post.example | Bob        | Junior           |
    Then row 2 is updated
    And the account "bob@post.example" is connected

  @look-alike:self-registered
  Scenario: A row with the student's own address makes a second account beside the one that waits
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 is created
    And there are 2 accounts
    And the account "ann@post.example" is not connected

  @rule:self-registered @rule:separate-institutions
  Scenario: Another school cannot take the account over
    Given the school "Northern" with the domain "northern.example.edu"
    When the students file "20240826_northern.csv" is imported with "--school Northern --identifier email_address --changes-identifiers":
      | username | email_address    | first_name |
      | N-77     | ann@post.example | Ann        |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken", "conflicts with another primary account"]}
      """
    And the account "State/ann@post.example" is not connected

  @look-alike:self-registered
  Scenario: Only a request that waits is rejected, and an address registers once
    Given the account "ann@post.example" is observed connected on 2024-08-05
    Then observing the account "ann@post.example" rejected on 2024-08-06 is refused with "has no request that waits"
    And observing the account "ann@post.example" connected on 2024-08-06 is refused with "is connected already"
    And observing "ANN@post.example" registered at "State" on 2024-08-06 is refused with "is on the account":
      | first_name | Ann |
