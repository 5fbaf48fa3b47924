Feature: sso-sign-in
  Single sign-on works when the school uses it, the account has an auth_identifier, it is not archived, and the school
  still admits the person. Documented: SEED-ALUM.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:sso-sign-in
  Scenario: A student with an auth_identifier signs in
    Given the school "State" uses single sign-on
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then the account "ann" can sign in with SSO

  @look-alike:sso-sign-in
  Scenario: A student without an auth_identifier cannot
    Given the school "State" uses single sign-on
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        |                 |
    Then the account "ann" cannot sign in with SSO

  @look-alike:sso-sign-in
  Scenario: Nobody can where the school does not use it
    Given the school "State" does not use single sign-on
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then the account "ann" cannot sign in with SSO

  @rule:sso-sign-in @rule:archived-sign-in
  Scenario: An archived student cannot
    Given the school "State" uses single sign-on
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | disabled |
      | ann      | ann@state.example.edu | Ann        | ann-sso         | TRUE     |
    Then the account "ann" cannot sign in with SSO

  @rule:sso-sign-in
  Scenario: A graduate with a personal address still signs in
    Given the school "State" uses single sign-on
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier | school_year_name |
      | ann      | ann@state.example.edu | Ann        | ann-sso         | Senior           |
    When the students file "20250602_users.csv" is imported:
      | username | email_address    | first_name | auth_identifier | school_year_name |
      | ann      | ann@mail.example | Ann        | ann-sso         | Alumni           |
    Then the account "ann" can sign in with SSO

  @rule:sso-sign-in
  Scenario: A student whom the school no longer admits cannot, until it does again
    Given the school "State" uses single sign-on
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    When the account "ann" is observed sso-withdrawn on 2024-09-30
    Then the account "ann" cannot sign in with SSO
    When the account "ann" is observed sso-restored on 2024-10-07
    Then the account "ann" can sign in with SSO

  @rule:sso-sign-in
  Scenario: No file gives back what the school withdrew
    Given the school "State" uses single sign-on
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    And the account "ann" is observed sso-withdrawn on 2024-09-30
    When the students file "20241001_users.csv" is imported with "--changes-identifiers":
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso-2       |
    Then row 2 is updated
    And the account "ann" cannot sign in with SSO
