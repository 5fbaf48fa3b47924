Feature: user-type-differs
  A student's row that meets a mentor's account, a mentor's row that meets a student's, and a `user_type` that is not the
  job's are rejected. Assumed: GIT-CSV.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:user-type-differs
  Scenario: A student's row meets a mentor's account
    Given the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    When the students file "20190826_users.csv" is imported:
      | username | email_address    | first_name |
      | mia      | mia@mail.example | Mimi       |
    Then row 2 is rejected by "user-type-differs"
    And the message of row 2 is:
      """
      {"user_type": ["is invalid"]}
      """
    And the account "mia" shows:
      | first_name | Mia     |
      | user_type  | Mentors |

  @rule:user-type-differs
  Scenario: A mentor's row meets a student's account
    Given the students file "20190107_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address         | username | user_type |
      | Lee       | Ann        | ann@state.example.edu | ann      | Mentors   |
    Then row 2 is rejected by "user-type-differs"

  @rule:user-type-differs
  Scenario Outline: A students file with a row of another type
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | user_type |
      | ann      | ann@state.example.edu | Ann        | <type>    |
    Then row 2 is rejected by "user-type-differs"
    And the message of row 2 is:
      """
      {"user_type": ["is invalid"]}
      """

    Examples:
      | type            |
      | Mentors         |
      | Career Services |
      | students        |

  @rule:user-type-differs
  Scenario Outline: A mentors file with a row of another type
    When the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | <type>    |
    Then row 2 is rejected by "user-type-differs"

    Examples:
      | type            |
      | Students        |
      | Career Services |

  @look-alike:user-type-differs
  Scenario Outline: A students file may say that its rows are students, or say nothing
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | user_type |
      | ann      | ann@state.example.edu | Ann        | <type>    |
    Then row 2 is created

    Examples:
      | type     |
      | Students |
      |          |

  @look-alike:user-type-differs
  Scenario: A student and a mentor may share a name
    Given the mentors file "20190204_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | Lee       | Ann        | ann@mail.example | m-ann    | Mentors   |
    When the students file "20190826_users.csv" is imported:
      | username | email_address         | first_name | last_name |
      | ann      | ann@state.example.edu | Ann        | Lee       |
    Then row 2 is created
