Feature: password-sign-in
  E-mail address and password work for an account that is not archived, once the person has set a password.
  Documented: SEED-ALUM.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @look-alike:password-sign-in @rule:archived-sign-in
  Scenario: An archived account cannot be entered with a password
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        | TRUE     |
    Then the account "ann" cannot sign in with a password

  @rule:password-sign-in
  Scenario: Any other account can
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | disabled |
      | ann      | ann@state.example.edu | Ann        |          |
      | bob      | bob@mail.example      | Bob        | FALSE    |
    Then the account "ann" can sign in with a password
    And the account "bob" can sign in with a password

  @rule:password-sign-in @rule:sso-sign-in
  Scenario: A student without SSO signs in with a password at a school that uses it
    Given the school "State" uses single sign-on
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        |                 |
    Then the account "ann" cannot sign in with SSO
    And the account "ann" can sign in with a password

  @rule:password-sign-in
  Scenario: A password outlives graduation
    Given the students file "20240415_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | Senior           | 2024-05-18                 |
    When the students file "20250602_users.csv" is imported:
      | username | email_address    | first_name | school_year_name | primary_education:end_date |
      | ann      | ann@mail.example | Ann        | Alumni           | 2024-05-18                 |
    Then the account "ann" can sign in with a password
