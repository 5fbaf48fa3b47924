Feature: Listed values of each era
  What may be sent is a matter of the day; a value that was renamed was taken for its successor for a year.
  Documented: GIT-REF, REFGUIDE, IMP-STU, NONDEG, SEED-MENT, GIT-CSV.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @look-alike:school-year-value
  Scenario Outline: "<said>" is a school year on <day>
    When the students file "users.csv" is imported with "--at <day>":
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | <said>           |
    Then row 2 is created
    And the account "ann" shows:
      | school_year_name | <means> |

    Examples:
      | said                              | means                             | day        |
      | Graduate                          | Graduate                          | 2015-09-02 |
      | Post Graduate                     | Post Graduate                     | 2014-07-01 |
      | Graduate                          | Masters                           | 2015-09-03 |
      | Post Graduate                     | Doctorate                         | 2016-08-25 |
      | Masters                           | Masters                           | 2015-09-03 |
      | Masters of Business Administration | Masters of Business Administration | 2018-10-03 |
      | Certificate Program               | Certificate Program               | 2021-09-01 |
      | Alumni                            | Alumni                            | 2014-07-01 |

  @rule:school-year-value
  Scenario Outline: "<said>" is no school year on <day>
    When the students file "users.csv" is imported with "--at <day>":
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | <said>           |
    Then row 2 is rejected by "school-year-value"

    Examples:
      | said                              | day        |
      | Masters                           | 2015-09-02 |
      | Graduate                          | 2016-08-26 |
      | Post Graduate                     | 2024-08-26 |
      | Masters of Business Administration | 2018-10-02 |
      | Certificate Program               | 2021-08-31 |

  @look-alike:education-level-value
  Scenario Outline: "<said>" is an education level on <day>
    When the students file "users.csv" is imported with "--at <day>":
      | username | email_address         | first_name | <header> |
      | ann      | ann@state.example.edu | Ann        | <said>   |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:education_level_name | <means> |

    Examples:
      | said               | means              | day        | header                                 |
      | Undergraduate      | Undergraduate      | 2015-09-02 | education_level_name                   |
      | Postgraduate       | Doctorate          | 2016-01-01 | education_level_name                   |
      | Bachelors          | Bachelors          | 2015-09-03 | education_level_name                   |
      | High School        | High School        | 2018-10-02 | primary_education:education_level_name |
      | Non-Degree Seeking | Non-Degree Seeking | 2018-10-03 | primary_education:education_level_name |
      | Technical Diploma  | Technical Diploma  | 2021-09-01 | primary_education:education_level_name |

  @rule:education-level-value
  Scenario Outline: "<said>" is no education level on <day>
    When the students file "users.csv" is imported with "--at <day>":
      | username | email_address         | first_name | <header> |
      | ann      | ann@state.example.edu | Ann        | <said>   |
    Then row 2 is rejected by "education-level-value"

    Examples:
      | said               | day        | header                                 |
      | Bachelors          | 2015-09-02 | education_level_name                   |
      | Undergraduate      | 2015-09-03 | education_level_name                   |
      | Postgraduate       | 2016-08-26 | primary_education:education_level_name |
      | High School        | 2018-10-03 | primary_education:education_level_name |
      | Non-Degree Seeking | 2018-10-02 | primary_education:education_level_name |
      | Technical Diploma  | 2021-08-31 | primary_education:education_level_name |

  @look-alike:mentor-values
  Scenario: Until February 2016 a mentor could stay anonymous
    When the mentors file "20160215_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:student_contact_preference |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | anonymous                                                |
    Then row 2 is created

  @rule:mentor-values
  Scenario: Since then no mentor can
    When the mentors file "20160216_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type | mentor_information_attributes:student_contact_preference |
      | May       | Mia        | mia@mail.example | mia      | Mentors   | anonymous                                                |
    Then row 2 is rejected by "mentor-values"
