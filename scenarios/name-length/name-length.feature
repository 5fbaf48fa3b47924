Feature: name-length
  A row with a name of more than 50 characters is rejected.
  Documented (text assumed): IMP-STU.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:name-length
  Scenario: A first name of 51 characters is too long
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name                                          |
      | ann      | ann@state.example.edu | Annannannannannannannannannannannannannannannannann |
    Then row 2 is rejected by "name-length"
    And the message of row 2 is:
      """
      {"first_name": ["is too long (maximum is 50 characters)"]}
      """

  @rule:name-length
  Scenario Outline: So is any other name of 51 characters
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | <field>                                             |
      | ann      | ann@state.example.edu | Ann        | Annannannannannannannannannannannannannannannannann |
    Then row 2 is rejected by "name-length"
    And the message of row 2 is:
      """
      {"<field>": ["is too long (maximum is 50 characters)"]}
      """

    Examples:
      | field          |
      | middle_name    |
      | last_name      |
      | preferred_name |

  @look-alike:name-length
  Scenario: A name of 50 characters is fine
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name                                         |
      | ann      | ann@state.example.edu | Annannannannannannannannannannannannannannannannan |
    Then row 2 is created

  @look-alike:name-length
  Scenario: An accent makes a name no longer
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name                                         |
      | zoe      | zoe@state.example.edu | Zoézoézoézoézoézoézoézoézoézoézoézoézoézoézoézoézo |
    Then row 2 is created

  @look-alike:name-length
  Scenario: Four names may be longer than 50 characters together
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name       | middle_name      | last_name        | preferred_name   |
      | ann      | ann@state.example.edu | Annannannannanna | Leeleeleeleeleel | Maymaymaymaymaym | Zoezoezoezoezoez |
    Then row 2 is created
