Feature: row-order
  Rows apply from top to bottom: an address is free only for the rows below the one that gave it up, and two students who
  swap addresses in one file are both rejected. Assumed: no source says anything.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
      | bob      | bob@state.example.edu | Bob        |

  @rule:row-order
  Scenario Outline: Two students who swap their addresses are both rejected, in either order
    When the students file "20240902_users.csv" is imported:
      | username | email_address   | first_name   |
      | <upper>  | <upper_address> | <upper_name> |
      | <lower>  | <lower_address> | <lower_name> |
    Then row 2 is rejected
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And row 3 is rejected
    And the message of row 3 is:
      """
      {"email_address": ["has already been taken"]}
      """

    Examples:
      | upper | upper_name | upper_address         | lower | lower_name | lower_address         |
      | ann   | Ann        | bob@state.example.edu | bob   | Bob        | ann@state.example.edu |
      | bob   | Bob        | ann@state.example.edu | ann   | Ann        | bob@state.example.edu |

  @rule:row-order
  Scenario: An address is still taken above the row that gives it up
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | ann@state.example.edu | Bob        |
      | ann      | ann@mail.example      | Ann        |
    Then row 2 is rejected
    And row 3 is updated

  @look-alike:row-order
  Scenario: An address is free below the row that gave it up
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@mail.example      | Ann        |
      | bob      | ann@state.example.edu | Bob        |
    Then row 2 is updated
    And row 3 is updated
    And the account "bob" shows:
      | email_address | ann@state.example.edu |

  @rule:row-order @rule:email-in-use
  Scenario Outline: The hint at a swap says that the order is assumed, and names the way
    When the students file "20240902_users.csv" is imported:
      | username | email_address   | first_name   |
      | <upper>  | <upper_address> | <upper_name> |
      | <lower>  | <lower_address> | <lower_name> |
    Then row 2 is rejected by "email-in-use"
    And the hint of row 2 names "from top to bottom (assumed)"
    And row 3 is rejected by "email-in-use"
    And the hint of row 3 names "free the value in an earlier row or file"
    And the account "ann" shows:
      | email_address | ann@state.example.edu |
    And the account "bob" shows:
      | email_address | bob@state.example.edu |

    Examples:
      | upper | upper_name | upper_address         | lower | lower_name | lower_address         |
      | ann   | Ann        | bob@state.example.edu | bob   | Bob        | ann@state.example.edu |
      | bob   | Bob        | ann@state.example.edu | ann   | Ann        | bob@state.example.edu |
