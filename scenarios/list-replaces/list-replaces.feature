Feature: list-replaces
  A list of majors, minors, colleges or expertise replaces the stored list; items are split at `;` and stripped, and
  blank ones are dropped. Inferred: GIT-API.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:list-replaces
  Scenario Outline: A new list takes the place of the old one
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:<list> |
      | ann      | ann@state.example.edu | Ann        | Art;Biology              |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:<list> |
      | ann      | ann@state.example.edu | Ann        | Biology;Chemistry        |
    Then row 2 is updated
    And row 2 caused "ListsReplaced"
    And the account "ann" shows:
      | primary_education:<list> | Biology;Chemistry |

    Examples:
      | list          |
      | major_names   |
      | minor_names   |
      | college_names |

  @rule:list-replaces
  Scenario: A mentor's expertise is replaced too
    Given the mentors file "20190107_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:expertise_names |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | Law;Tax                                       |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:expertise_names |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | Tax                                           |
    Then row 2 is updated
    And row 2 caused "ListsReplaced"
    And the account "mia" shows:
      | mentor_information_attributes:expertise_names | Tax |

  @rule:list-replaces
  Scenario: Spaces around items and blank items do not count
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names |
      | ann      | ann@state.example.edu | Ann        | Biology ;; Art History; ;     |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:major_names | Biology;Art History |

  @look-alike:list-replaces @rule:blank-keeps
  Scenario: A blank cell replaces no list
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names |
      | ann      | ann@state.example.edu | Ann        | Biology;Chemistry             |
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names |
      | ann      | ann@state.example.edu | Ann        |                               |
    Then row 2 is unchanged
    And the account "ann" shows:
      | primary_education:major_names | Biology;Chemistry |

  @look-alike:list-replaces
  Scenario: A comma splits nothing
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:major_names |
      | ann      | ann@state.example.edu | Ann        | Film, Stage and Screen        |
    Then the account "ann" shows:
      | primary_education:major_names | Film, Stage and Screen |
