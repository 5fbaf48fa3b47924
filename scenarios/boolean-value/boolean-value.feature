Feature: boolean-value
  A boolean is TRUE or FALSE; `true`, `false`, `True` and `False` are accepted, and anything else is rejected.
  Documented / observed: IMP-STU, UW.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:boolean-value
  Scenario Outline: Another word for yes is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | athlete |
      | ann      | ann@state.example.edu | Ann        | <value> |
    Then row 2 is rejected by "boolean-value"
    And the message of row 2 is:
      """
      {"athlete": ["is invalid"]}
      """

    Examples:
      | value |
      | yes   |
      | Y     |
      | 1     |
      | tRUE  |

  @rule:boolean-value @rule:disabled-archives
  Scenario: Nobody is archived by a word that is no boolean
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        | yes      |
    Then row 2 is rejected by "boolean-value"
    And the account "ann" is not archived

  @look-alike:boolean-value
  Scenario Outline: TRUE and FALSE have three spellings each
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | athlete |
      | ann      | ann@state.example.edu | Ann        | <value> |
    Then row 2 is created
    And the account "ann" shows:
      | athlete | <shown> |

    Examples:
      | value | shown |
      | TRUE  | TRUE  |
      | true  | TRUE  |
      | True  | TRUE  |
      | FALSE | FALSE |
      | false | FALSE |
      | False | FALSE |
      |       |       |
