Feature: card-id-taken
  A row that creates or changes an account is rejected when its card_id is on another account.
  Documented: ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | ann      | ann@state.example.edu | Ann        | 0111    |
      | bob      | bob@state.example.edu | Bob        | 0222    |

  @rule:card-id-taken
  Scenario: A newcomer cannot have the card of somebody else
    When the students file "20240902_users.csv" is imported:
      | username | email_address        | first_name | card_id |
      | cy       | cy@state.example.edu | Cy         | 0111    |
    Then row 2 is rejected by "card-id-taken"
    And the message of row 2 is:
      """
      {"card_id": ["has already been taken"]}
      """
    And there is no account "cy"

  @rule:card-id-taken
  Scenario: A student cannot change to the card of another
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | bob      | bob@state.example.edu | Bob        | 0111    |
    Then row 2 is rejected by "card-id-taken"
    And the account "bob" shows:
      | card_id | 0222 |

  @look-alike:card-id-taken
  Scenario: A card without its leading zero is another card
    When the students file "20240902_users.csv" is imported:
      | username | email_address        | first_name | card_id |
      | cy       | cy@state.example.edu | Cy         | 111     |
    Then row 2 is created
    And the account "cy" shows:
      | card_id | 111 |

  @look-alike:card-id-taken
  Scenario: A card that was handed back is free
    Given the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | card_id   |
      | ann      | ann@state.example.edu | Ann        | **CLEAR** |
    When the students file "20240909_users.csv" is imported:
      | username | email_address         | first_name | card_id |
      | bob      | bob@state.example.edu | Bob        | 0111    |
    Then row 2 is updated
    And row 2 caused "CardIdChanged"
