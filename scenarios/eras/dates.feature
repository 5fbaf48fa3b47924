Feature: Dates of each era
  Before May 2015 most common forms of dates were read; mm/dd/yyyy is read where a manual job says so, since 2018-06-11.
  Documented: GIT-REF, DATES.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @look-alike:date-format
  Scenario Outline: <said> is read before May 2015
    When the students file "20150430_users.csv" is imported:
      | username | email_address         | first_name | education_end_date |
      | ann      | ann@state.example.edu | Ann        | <said>             |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:end_date | 2016-05-14 |

    Examples:
      | said       |
      | 05/14/16   |
      | 14-05-16   |
      | 2016/05/14 |
      | 2016-05-14 |

  @rule:date-format
  Scenario Outline: <said> is not read from May 2015 on
    When the students file "20150501_users.csv" is imported:
      | username | email_address         | first_name | education_end_date |
      | ann      | ann@state.example.edu | Ann        | <said>             |
    Then row 2 is rejected by "date-format"

    Examples:
      | said       |
      | 05/14/16   |
      | 14-05-16   |
      | 2016/05/14 |

  @rule:date-format
  Scenario: The day before there was an option for months first
    When the students file "20180610_users.csv" is imported with "--mm-dd-yyyy":
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 05/14/2022                 |
    Then row 2 is rejected by "date-format"

  @look-alike:date-format
  Scenario: The first day of the option
    When the students file "20180611_users.csv" is imported with "--mm-dd-yyyy":
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 05/14/2022                 |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:end_date | 2022-05-14 |

  @rule:date-format
  Scenario: The first day of the option, for a job that does not use it
    When the students file "20180611_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 05/14/2022                 |
    Then row 2 is rejected by "date-format"
