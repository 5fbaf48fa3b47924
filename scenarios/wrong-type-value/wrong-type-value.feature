Feature: wrong-type-value
  A value that is not of its field's type, where the field has no rule of its own, gives a warning, and the row is
  rejected. Warning documented, rejection assumed: ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:wrong-type-value
  Scenario Outline: What is no address cannot stand where an address belongs
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | <field> |
      | ann      | ann@state.example.edu | Ann        | <value> |
    Then row 2 is rejected by "wrong-type-value"
    And the message of row 2 is:
      """
      {"<field>": ["is invalid"]}
      """
    And the import warns of "wrong-type-value"

    Examples:
      | field                      | value                 |
      | additional_email_addresses | none                  |
      | additional_email_addresses | ann@mail.example;none |
      | assigned_to_email_address  | Dr Dee                |

  @look-alike:wrong-type-value
  Scenario: Two well-formed addresses are fine
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | additional_email_addresses        |
      | ann      | ann@state.example.edu | Ann        | ann@mail.example;ann@post.example |
    Then row 2 is created
    And the account "ann" shows:
      | additional_email_addresses | ann@mail.example;ann@post.example |

  @look-alike:wrong-type-value
  Scenario: An adviser whom nobody knows is accepted
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | assigned_to_email_address |
      | ann      | ann@state.example.edu | Ann        | dee@state.example.edu     |
    Then row 2 is created
    And the account "ann" shows:
      | assigned_to_email_address | dee@state.example.edu |
    And the import does not warn of "wrong-type-value"
