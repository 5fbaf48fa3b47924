Feature: clear-boolean
  A row with `**CLEAR**` in a boolean is rejected; FALSE is the way.
  Documented (rejection assumed): FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | athlete | disabled | primary_education:currently_attending |
      | ann      | ann@state.example.edu | Ann        | TRUE    | TRUE     | TRUE                                  |

  @rule:clear-boolean
  Scenario Outline: CLEAR in a boolean is rejected
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | <header>  |
      | ann      | ann@state.example.edu | Ann        | **CLEAR** |
    Then row 2 is rejected by "clear-boolean"
    And the message of row 2 is:
      """
      {"<field>": ["is invalid"]}
      """
    And the hint of row 2 names "FALSE"
    And the account "ann" shows:
      | <shown> | TRUE |

    Examples:
      | header                                | field                                 | shown                                 |
      | athlete                               | athlete                               | athlete                               |
      | disabled                              | disabled                              | archived                              |
      | primary_education:currently_attending | primary_education.currently_attending | primary_education:currently_attending |

  @look-alike:clear-boolean
  Scenario: FALSE is the way
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | athlete |
      | ann      | ann@state.example.edu | Ann        | FALSE   |
    Then row 2 is updated
    And the account "ann" shows:
      | athlete | FALSE |

  @look-alike:clear-boolean @rule:clear-empties
  Scenario: CLEAR beside a boolean is fine
    Given the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | preferred_name |
      | ann      | ann@state.example.edu | Ann        | Annie          |
    When the students file "20240909_users.csv" is imported:
      | username | email_address         | first_name | athlete | preferred_name |
      | ann      | ann@state.example.edu | Ann        | TRUE    | **CLEAR**      |
    Then row 2 is updated
    And row 2 caused "FieldCleared"
