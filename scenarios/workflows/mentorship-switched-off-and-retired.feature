Feature: Mentorship switched off, and retired
  Only a handful of schools have the mentorship tool switched on, and it goes away
  for all of them in spring 2019.

  Source: "How to Import Mentors" (SEED-MENT), Tawnya's note at its head. Status: the
  switch and the retirement are documented; that a file is refused with the tool
  switched off, and the day after which the warning appears, are assumed.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentorship-off
  Scenario: With the tool switched off a mentors file is refused
    Given the school "State" has mentorship switched off
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then the file is refused by "mentorship-off"
    And there is no account "M-001"

  @rule:mentorship-off
  Scenario: With the tool switched off a students file is imported as ever
    Given the school "State" has mentorship switched off
    When the students file "20181105_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    Then row 2 is created

  @rule:mentors-retired
  Scenario Outline: Until spring 2019 is over nothing is said: <file>
    When the mentors file "<file>" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then row 2 is created
    And the import does not warn of "mentors-retired"

    Examples:
      | file                 |
      | 20181105_mentors.csv |
      | 20190620_mentors.csv |

  @rule:mentors-retired
  Scenario Outline: After spring 2019 the import warns and does its work: <file>
    When the mentors file "<file>" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then row 2 is created
    And the import warns of "mentors-retired"
    And the account "M-001" shows:
      | user_type | Mentors |

    Examples:
      | file                 |
      | 20190621_mentors.csv |
      | 20200203_mentors.csv |

  @rule:mentors-retired
  Scenario: A students file of the same day knows nothing of it
    When the students file "20200203_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | Senior           |
    Then row 2 is created
    And the import does not warn of "mentors-retired"
