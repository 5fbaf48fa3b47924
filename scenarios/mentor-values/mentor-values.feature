Feature: mentor-values
  A mentor's user_type is exactly `Mentors`, the contact preference `allowed`, `not allowed` or `not_allowed`, and the two
  maxima are whole numbers; else the row is rejected. Documented: SEED-MENT, GIT-CSV.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentor-values
  Scenario Outline: The user_type must be capitalised and plural
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | <type>    |
    Then row 2 is rejected by "mentor-values"
    And the message of row 2 is:
      """
      {"user_type": ["is not included in the list"]}
      """

    Examples:
      | type    |
      | mentors |
      | Mentor  |
      | MENTORS |

  @rule:mentor-values
  Scenario Outline: Another contact preference is rejected
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:student_contact_preference |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | <preference>                                             |
    Then row 2 is rejected by "mentor-values"
    And the message of row 2 is:
      """
      {"mentor_information_attributes.student_contact_preference": ["is not included in the list"]}
      """

    Examples:
      | preference |
      | Allowed    |
      | anonymous  |
      | TRUE       |

  @rule:mentor-values
  Scenario Outline: A maximum that is no whole number is rejected
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:<field> |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | <number>                              |
    Then row 2 is rejected by "mentor-values"
    And the message of row 2 is:
      """
      {"mentor_information_attributes.<field>": ["is not a number"]}
      """

    Examples:
      | field                              | number |
      | maximum_mentees                    | many   |
      | maximum_mentees                    | 2.5    |
      | maximum_student_contacts_per_month | two    |

  @look-alike:mentor-values
  Scenario Outline: Each of the three preferences is fine
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:student_contact_preference |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | <preference>                                             |
    Then row 2 is created

    Examples:
      | preference  |
      | allowed     |
      | not allowed |
      | not_allowed |

  @look-alike:mentor-values
  Scenario: Whole numbers are fine
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees | mentor_information_attributes:maximum_student_contacts_per_month |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | 5                                             | 2                                                                |
    Then row 2 is created
    And the account "mia" shows:
      | user_type                                                        | Mentors |
      | mentor_information_attributes:maximum_mentees                    | 5       |
      | mentor_information_attributes:maximum_student_contacts_per_month | 2       |

  @look-alike:mentor-values
  Scenario: Expertise and industry may be any words
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:expertise_names | mentor_information_attributes:industry_name |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | Tap Dance;Tax Law                             | Lighthouses                                 |
    Then row 2 is created
    And the account "mia" shows:
      | mentor_information_attributes:expertise_names | Tap Dance;Tax Law |
      | mentor_information_attributes:industry_name   | Lighthouses       |
