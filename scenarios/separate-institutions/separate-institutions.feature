Feature: separate-institutions
  Another school's account for the same person is a separate account with its own e-mail address.
  Documented: SEED-ALUM, FAQ.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "College" with the domain "college.example.edu"
    And the students file "20240826_state.csv" is imported with "--school State":
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | Senior           |

  @rule:separate-institutions
  Scenario: Graduate school elsewhere makes a second account
    When the students file "20250825_college.csv" is imported with "--school College":
      | username | email_address           | first_name | school_year_name |
      | ann      | ann@college.example.edu | Ann        | Masters          |
    Then row 2 is created
    And there are 2 accounts
    And the account "State/ann" shows:
      | email_address    | ann@state.example.edu |
      | school_year_name | Senior                |
    And the account "College/ann" shows:
      | email_address    | ann@college.example.edu |
      | school_year_name | Masters                 |

  @rule:separate-institutions
  Scenario: The old school goes on with its own account
    Given the students file "20250825_college.csv" is imported with "--school College":
      | username | email_address           | first_name | school_year_name |
      | ann      | ann@college.example.edu | Ann        | Masters          |
    When the students file "20250901_state.csv" is imported with "--school State":
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | Alumni           |
    Then row 2 is updated
    And the account "State/ann" shows:
      | school_year_name | Alumni |
    And the account "College/ann" shows:
      | school_year_name | Masters |

  @rule:separate-institutions @rule:foreign-domain
  Scenario: The old school cannot send the new school's address
    When the students file "20250825_state.csv" is imported with "--school State":
      | username | email_address           | first_name | school_year_name |
      | ann      | ann@college.example.edu | Ann        | Alumni           |
    Then row 2 is skipped by "foreign-domain"
    And there is no account "College/ann"

  @rule:separate-institutions @rule:email-taken
  Scenario: One personal address cannot serve both accounts
    Given the students file "20250602_state.csv" is imported with "--school State":
      | username | email_address    | first_name | school_year_name |
      | ann      | ann@mail.example | Ann        | Alumni           |
    When the students file "20250825_college.csv" is imported with "--school College":
      | username | email_address    | first_name | school_year_name |
      | ann      | ann@mail.example | Ann        | Masters          |
    Then row 2 is rejected by "email-taken"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken", "conflicts with another primary account"]}
      """

  @look-alike:separate-institutions
  Scenario: Two domains of one school are one institution
    Given the school "Union" with the domain "union.example.edu, law.example.edu"
    And the students file "20250602_union.csv" is imported with "--school Union":
      | username | email_address         | first_name | school_year_name |
      | uma      | uma@union.example.edu | Uma        | Senior           |
    When the students file "20250825_union.csv" is imported with "--school Union":
      | username | email_address       | first_name | school_year_name |
      | uma      | uma@law.example.edu | Uma        | Doctorate        |
    Then row 2 is updated
    And there are 2 accounts
    And the account "uma" shows:
      | email_address    | uma@law.example.edu |
      | school_year_name | Doctorate           |
