Feature: Importing mentors
  A mentors file brings the school's contacts in: who they are, how they are told
  apart, and that they are mentors. No two accounts share an address or a username.

  Source: "How to Import Mentors" (SEED-MENT), "Required Fields" and "When your file
  is ready for import". Status: documented; the message of a blank field of a mentor
  is assumed, as is the rejection of a row that meets another kind of account.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:identifier-column
  Scenario: A file with the required fields creates the mentor
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | 3                                             |
    Then row 2 is created
    And the account "M-001" shows:
      | last_name                                     | Cole             |
      | first_name                                    | Bea              |
      | email_address                                 | bea@mail.example |
      | user_type                                     | Mentors          |
      | mentor_information_attributes:maximum_mentees | 3                |
    And the account "M-001" is not archived
    And the account "M-001" can sign in with a password

  @rule:required-value
  Scenario Outline: The required field <field> may not be blank
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name   | first_name   | email_address   | username   | user_type   |
      | <last_name> | <first_name> | <email_address> | <username> | <user_type> |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {"<field>": ["can't be blank"]}
      """
    And there is no account "M-001"

    Examples:
      | field         | last_name | first_name | email_address    | username | user_type |
      | last_name     |           | Bea        | bea@mail.example | M-001    | Mentors   |
      | first_name    | Cole      |            | bea@mail.example | M-001    | Mentors   |
      | email_address | Cole      | Bea        |                  | M-001    | Mentors   |
      | username      | Cole      | Bea        | bea@mail.example |          | Mentors   |
      | user_type     | Cole      | Bea        | bea@mail.example | M-001    |           |

  @rule:required-value
  Scenario: The maximum of mentees is recommended and may be blank
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |                                               |
    Then row 2 is created

  @rule:email-taken
  Scenario: The address of another mentor is taken
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Dunn      | Beatrix    | bea@mail.example | M-002    | Mentors   |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And there is no account "M-002"

  @rule:email-taken
  Scenario: The address of a student is taken
    Given the students file "20181015_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address         | username | user_type |
      | Bee       | Ann        | ann@state.example.edu | M-001    | Mentors   |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And there is no account "M-001"

  @rule:email-in-use
  Scenario: A mentor cannot change to the address of another account
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
      | Dunn      | Dan        | dan@mail.example | M-002    | Mentors   |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Dunn      | Dan        | bea@mail.example | M-002    | Mentors   |
    Then row 2 is rejected by "email-in-use"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the account "M-002" shows:
      | email_address | dan@mail.example |

  @rule:email-in-use
  Scenario: A mentor may change to an address that nobody has
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@post.example | M-001    | Mentors   |
    Then row 2 is updated
    And row 2 caused "EmailChanged"
    And the account "M-001" shows:
      | email_address | bea@post.example |

  @rule:duplicate-row
  Scenario: Two mentors with one address in one file are both skipped
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
      | Dunn      | Beatrix    | bea@mail.example | M-002    | Mentors   |
      | Egan      | Eve        | eve@mail.example | M-003    | Mentors   |
    Then row 2 is skipped by "duplicate-row"
    And row 3 is skipped by "duplicate-row"
    And row 4 is created
    And there is no account "M-001"
    And there is no account "M-002"

  @rule:duplicate-row
  Scenario: Two mentors with one username in one file are both skipped
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
      | Dunn      | Dan        | dan@mail.example | M-001    | Mentors   |
    Then row 2 is skipped by "duplicate-row"
    And row 3 is skipped by "duplicate-row"
    And there is no account "M-001"

  @rule:identifier-column
  Scenario Outline: The username is whatever the school uses: <username>
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username   | user_type |
      | Cole      | Bea        | bea@mail.example | <username> | Mentors   |
    Then row 2 is created
    And the account "<username>" shows:
      | email_address | bea@mail.example |

    Examples:
      | username         |
      | bea@mail.example |
      | 0090001          |
      | UID-bcole        |

  @rule:identifier-column @rule:email-taken
  Scenario: A username that changed no longer finds the mentor
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-901    | Mentors   |
    Then row 2 is rejected by "email-taken"
    And the account "M-001" shows:
      | email_address | bea@mail.example |
    And there is no account "M-901"

  @rule:user-type-differs
  Scenario: A mentors file does not turn a student into a mentor
    Given the students file "20181015_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address         | username | user_type |
      | Bee       | Ann        | ann@state.example.edu | 0012345  | Mentors   |
    Then row 2 is rejected by "user-type-differs"
    And the account "0012345" shows:
      | last_name        |        |
      | school_year_name | Senior |

  @rule:user-type-differs
  Scenario: A students file does not turn a mentor into a student
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    When the students file "20181112_users.csv" is imported:
      | username | email_address    | first_name | school_year_name |
      | M-001    | bea@mail.example | Bea        | Senior           |
    Then row 2 is rejected by "user-type-differs"
    And the account "M-001" shows:
      | user_type        | Mentors |
      | school_year_name |         |

  @rule:required-value
  Scenario: A rejected mentor is created by the adjusted file
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      |           | Bea        | bea@mail.example | M-001    | Mentors   |
    When the mentors file "20181106_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then row 2 of "20181105_mentors.csv" is rejected by "required-value"
    And row 2 is created
    And the account "M-001" shows:
      | last_name | Cole |
