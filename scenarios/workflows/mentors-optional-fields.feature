Feature: The optional fields of a mentor
  Contact preference, expertise, contacts a month and industry may be given, each on
  its own or together; none has to be.

  Source: "How to Import Mentors" (SEED-MENT), "Optional Fields", and the recommended
  maximum of mentees. Status: documented. The spelling not_allowed comes from
  Handshake's own documentation of 2016 (GIT-CSV).

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:mentor-values
  Scenario Outline: A mentor with <field> "<value>"
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:<field> |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | <value>                               |
    Then row 2 is created
    And the import does not warn of "unknown-header"
    And the account "M-001" shows:
      | mentor_information_attributes:<field> | <value> |

    Examples:
      | field                              | value                  |
      | maximum_mentees                    | 3                      |
      | student_contact_preference         | allowed                |
      | student_contact_preference         | not allowed            |
      | expertise_names                    | Genetics               |
      | expertise_names                    | Genetics;Public Health |
      | maximum_student_contacts_per_month | 5                      |
      | industry_name                      | Biotechnology          |

  @rule:mentor-values
  Scenario: The contact preference may be spelled with an underscore
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:student_contact_preference |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | not_allowed                                              |
    Then row 2 is created

  @rule:mentor-values
  Scenario: A mentor with every field at once
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees | mentor_information_attributes:student_contact_preference | mentor_information_attributes:expertise_names | mentor_information_attributes:maximum_student_contacts_per_month | mentor_information_attributes:industry_name |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | 3                                             | not allowed                                              | Genetics;Public Health                        | 5                                                                | Biotechnology                               |
    Then row 2 is created
    And the account "M-001" shows:
      | mentor_information_attributes:maximum_mentees                    | 3                      |
      | mentor_information_attributes:student_contact_preference         | not allowed            |
      | mentor_information_attributes:expertise_names                    | Genetics;Public Health |
      | mentor_information_attributes:maximum_student_contacts_per_month | 5                      |
      | mentor_information_attributes:industry_name                      | Biotechnology          |

  @rule:mentor-values
  Scenario: A mentor without any of them
    When the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   |
    Then row 2 is created

  @rule:mentor-values @rule:blank-keeps
  Scenario: A later file changes one of them and keeps the others
    Given the mentors file "20181105_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees | mentor_information_attributes:industry_name |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | 3                                             | Biotechnology                               |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:maximum_mentees | mentor_information_attributes:industry_name |
      | Cole      | Bea        | bea@mail.example | M-001    | Mentors   | 4                                             |                                             |
    Then row 2 is updated
    And row 2 caused "MentorInformationSet"
    And the account "M-001" shows:
      | mentor_information_attributes:maximum_mentees | 4             |
      | mentor_information_attributes:industry_name   | Biotechnology |
