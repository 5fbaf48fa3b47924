Feature: Wrong values in a mentors file
  The user type is Mentors, capitalised and plural; the contact preference is one of
  two; the maximums are whole numbers. A row that says something else is rejected.

  Source: "How to Import Mentors" (SEED-MENT), user_type and the fields of
  mentor_information_attributes. Status: documented; the texts of the messages are
  assumed. The spelling not_allowed comes from GIT-CSV.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentor-values
  Scenario Outline: The user type <user type> is not spelled Mentors
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type   |
      | Cole      | Bea        | bea@mail.example | M-001    | <user type> |
    Then row 2 is rejected by "mentor-values"
    And the message of row 2 is:
      """
      {"user_type": ["is not included in the list"]}
      """
    And there is no account "M-001"

    Examples:
      | user type |
      | mentors   |
      | Mentor    |
      | mentor    |
      | MENTORS   |

  @rule:user-type-differs
  Scenario: The user type of students does not belong in a mentors file
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Students  |
    Then row 2 is rejected by "user-type-differs"
    And there is no account "M-001"

  @rule:mentor-values
  Scenario Outline: The contact preference <preference> is neither allowed nor not allowed
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:student_contact_preference |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | <preference>                                             |
    Then row 2 is rejected by "mentor-values"
    And the message of row 2 is:
      """
      {"mentor_information_attributes.student_contact_preference": ["is not included in the list"]}
      """
    And there is no account "M-001"

    Examples:
      | preference  |
      | Allowed     |
      | Not Allowed |
      | not-allowed |
      | by e-mail   |
      | TRUE        |

  @rule:mentor-values
  Scenario Outline: "<value>" is no whole number for <field>
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:<field> |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | <value>                               |
    Then row 2 is rejected by "mentor-values"
    And the message of row 2 is:
      """
      {"mentor_information_attributes.<field>": ["is not a number"]}
      """
    And there is no account "M-001"

    Examples:
      | field                              | value     |
      | maximum_mentees                    | three     |
      | maximum_mentees                    | 2.5       |
      | maximum_mentees                    | 3 mentees |
      | maximum_student_contacts_per_month | five      |
      | maximum_student_contacts_per_month | 2.5       |
      | maximum_student_contacts_per_month | 5/month   |

  @rule:required-value @rule:mentor-values
  Scenario: The message names every wrong field of the row
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees | mentor_information_attributes:student_contact_preference |
      |           | Bea        | bea@mail.example | M-001    | Mentors   | three                                         | by e-mail                                                |
    Then row 2 is rejected by "required-value"
    And the message of row 2 is:
      """
      {
        "last_name": ["can't be blank"],
        "mentor_information_attributes.maximum_mentees": ["is not a number"],
        "mentor_information_attributes.student_contact_preference": ["is not included in the list"]
      }
      """

  @rule:mentor-values
  Scenario: A wrong value leaves a known mentor as she was
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | 3                                             |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees |
      | Cole-Dunn | Bea        | bea@mail.example | M-001    | Mentors   | four                                          |
    Then row 2 is rejected by "mentor-values"
    And the account "M-001" shows:
      | last_name                                     | Cole |
      | mentor_information_attributes:maximum_mentees | 3    |

  @rule:mentor-values
  Scenario: A wrong value does not keep the other mentors out
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentor    |
      | Dunn      | Dan        | dan@mail.example | M-002    | Mentors   |
    Then row 2 is rejected by "mentor-values"
    And row 3 is created
    And there is no account "M-001"
    And the account "M-002" shows:
      | user_type | Mentors |

  @rule:mentor-values
  Scenario: A wrong value is adjusted in the next file
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | mentor    |
    When the mentors file "20181106_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then row 2 of "20181105_mentors.csv" is rejected by "mentor-values"
    And row 2 is created
