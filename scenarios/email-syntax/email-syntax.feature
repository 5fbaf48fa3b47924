Feature: email-syntax
  A row whose email_address is not an e-mail address is rejected.
  Assumed: no source says anything.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:email-syntax
  Scenario Outline: What is not an address is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address | first_name |
      | ann      | <address>     | Ann        |
    Then row 2 is rejected by "email-syntax"
    And the message of row 2 is:
      """
      {"email_address": ["is invalid"]}
      """

    Examples:
      | address            |
      | ann                |
      | ann@               |
      | @state.example.edu |

  @rule:email-syntax
  Scenario: An update to something that is not an address is rejected
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240902_users.csv" is imported:
      | username | email_address | first_name |
      | ann      | n/a           | Ann        |
    Then row 2 is rejected by "email-syntax"
    And the account "ann" shows:
      | email_address | ann@state.example.edu |

  @look-alike:email-syntax
  Scenario Outline: An unusual address is an address
    When the students file "20240826_users.csv" is imported:
      | username | email_address | first_name |
      | ann      | <address>     | Ann        |
    Then row 2 is created
    And the account "ann" shows:
      | email_address | <address> |

    Examples:
      | address                     |
      | ann+jobs@state.example.edu  |
      | ann.o'lee@state.example.edu |
      | 0012345@state.example.edu   |
      | Ann@State.example.edu       |
