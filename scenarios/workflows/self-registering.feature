Feature: Registering alone before the school's file comes
  A student makes an account with the school's address before the school has sent her. Every night the sync is
  rejected, until somebody sends her row in a manual job that is keyed on e-mail and changes identifier data. From
  then on the nightly file updates her like everybody else.

  Source: "Importer: Errors Related to Manually Created Student Accounts" (MANUAL), "Importer Error: Email Address Has
  Already Been Taken" (TAKEN). Status: documented.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "State" uses single sign-on
    And "ann@state.example.edu" is observed registered at "State" on 2024-08-01:
      | first_name | Ann |

  @rule:self-registered @rule:email-taken @rule:unchanged-row
  Scenario: Rejected every night, connected by hand-sent file, and updated from then on
    Given the students file "20240826_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | alee01          | Freshman         |
      | 0012346  | bob@state.example.edu | Bob        | bray02          | Freshman         |
    And the students file "20240827_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | alee01          | Freshman         |
      | 0012346  | bob@state.example.edu | Bob        | bray02          | Freshman         |
    Then row 2 of "20240826_users.csv" is rejected by "email-taken"
    And row 3 of "20240826_users.csv" is created
    And row 2 of "20240827_users.csv" is rejected by "email-taken"
    And row 3 of "20240827_users.csv" is unchanged by "unchanged-row"
    And the message of row 2 is:
      """
      {"email_address": ["has already been taken"]}
      """
    And the account "ann@state.example.edu" is not connected
    And the account "ann@state.example.edu" cannot sign in with SSO
    When the students file "20240828_failed_rows.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | alee01          | Freshman         |
    Then row 2 is updated by "self-registered"
    And row 2 caused "UsernameChanged, AuthIdentifierChanged, SchoolYearChanged, Connected"
    And the account "0012345" is connected
    And the account "0012345" can sign in with SSO
    When the students file "20250825_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name | auth_identifier | school_year_name |
      | 0012345  | ann@state.example.edu | Ann        | alee01          | Sophomore        |
      | 0012346  | bob@state.example.edu | Bob        | bray02          | Freshman         |
    Then row 2 of "20250825_users.csv" is updated
    And row 3 of "20250825_users.csv" is unchanged by "unchanged-row"
    And there are 2 accounts
    And the account "0012345" shows:
      | email_address    | ann@state.example.edu |
      | school_year_name | Sophomore             |

  @rule:self-registered
  Scenario: Staff approve the request, and the manual job is still needed for the username
    Given the account "ann@state.example.edu" is observed connected on 2024-08-20 by "career services"
    And the students file "20240826_users.csv" is imported with "--channel automatic":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    When the students file "20240828_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 of "20240826_users.csv" is rejected by "email-taken"
    And row 2 of "20240828_users.csv" is updated
    And row 2 caused "UsernameChanged"

  @rule:self-registered
  Scenario: Staff reject the request, and only their own hand connects her
    Given the account "ann@state.example.edu" is observed rejected on 2024-08-20 by "career services" because "nobody knew her"
    And the students file "20240828_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    And the account "ann@state.example.edu" is observed connected on 2024-08-29 by "support"
    When the students file "20240830_users.csv" is imported with "--identifier email_address --changes-identifiers":
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 of "20240828_users.csv" is rejected by "self-registered"
    And row 2 of "20240830_users.csv" is updated
    And the account "0012345" is connected
