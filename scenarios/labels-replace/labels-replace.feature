Feature: labels-replace
  System labels are exactly what the column says: a list replaces them, a blank cell clears them all, and only an absent
  column keeps them. Documented: IMP-STU, FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | system_label_names     |
      | ann      | ann@state.example.edu | Ann        | Honors Student;Evening |

  @rule:labels-replace
  Scenario: A list replaces the labels
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | system_label_names |
      | ann      | ann@state.example.edu | Ann        | Evening;Choir      |
    Then row 2 is updated
    And row 2 caused "LabelsReplaced"
    And the account "ann" shows:
      | system_label_names | Evening;Choir |

  @rule:labels-replace
  Scenario: A blank cell clears all labels
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name | system_label_names |
      | ann      | ann@state.example.edu | Ann        |                    |
    Then row 2 is updated
    And the account "ann" shows:
      | system_label_names |  |

  @look-alike:labels-replace @rule:blank-keeps
  Scenario: An absent column keeps the labels
    When the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Anna       |
    Then row 2 is updated
    And the account "ann" shows:
      | system_label_names | Honors Student;Evening |

  @look-alike:labels-replace
  Scenario: A blank cell clears nothing where there are no labels
    Given the students file "20240902_users.csv" is imported:
      | username | email_address         | first_name |
      | bob      | bob@state.example.edu | Bob        |
    When the students file "20240909_users.csv" is imported:
      | username | email_address         | first_name | system_label_names |
      | bob      | bob@state.example.edu | Bob        |                    |
    Then row 2 is unchanged
