Feature: email-in-use
  An update to an e-mail address that another account holds is rejected.
  Documented: ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
      | bob      | bob@state.example.edu | Bob        |

  @rule:email-in-use
  Scenario Outline: A student cannot move to the address of another
    When the students file "20240902_users.csv" is imported:
      | username | email_address | first_name |
      | bob      | <address>     | Bobby      |
    Then row 2 is rejected by "email-in-use"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the account "bob" shows:
      | email_address | bob@state.example.edu |
      | first_name    | Bob                   |

    Examples:
      | address               |
      | ann@state.example.edu |
      | ANN@state.example.edu |

  @look-alike:email-in-use
  Scenario: A row may repeat its own address
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | bob@state.example.edu | Bobby      |
    Then row 2 is updated

  @look-alike:email-in-use
  Scenario: Its own address in other letters is no change
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | Bob@State.example.edu | Bob        |
    Then row 2 is unchanged
    And the account "bob" shows:
      | email_address | bob@state.example.edu |

  @look-alike:email-in-use
  Scenario: A student may move to an address that nobody holds
    When the students file "20240902_users.csv" is imported:
      | username | email_address    | first_name |
      | bob      | bob@mail.example | Bob        |
    Then row 2 is updated
    And row 2 caused "EmailChanged"
