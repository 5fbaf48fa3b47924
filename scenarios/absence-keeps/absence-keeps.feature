Feature: absence-keeps
  A student who is not in a file is untouched by it.
  Documented: SEED-ALUM.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | ann      | ann@state.example.edu | Ann        | Alumni           |
      | bob      | bob@state.example.edu | Bob        | Junior           |

  @rule:absence-keeps
  Scenario: A graduate who drops from the file is not disabled
    When the students file "20250825_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | bob      | bob@state.example.edu | Bob        | Senior           |
    Then the account "ann" shows:
      | school_year_name | Alumni |
      | archived         | FALSE  |
    And the account "ann" can sign in with a password

  @rule:absence-keeps
  Scenario: A file without anybody archives nobody
    When the students file "20250825_users.csv" is imported as it stands:
      """
      username,email_address,first_name,disabled
      """
    Then the account "ann" is not archived
    And the account "bob" is not archived

  @look-alike:absence-keeps @rule:disabled-archives
  Scenario: A student who is in the file is touched by it
    When the students file "20250825_users.csv" is imported:
      | username | email_address         | first_name | school_year_name | disabled |
      | ann      | ann@state.example.edu | Ann        | Alumni           | TRUE     |
    Then the account "ann" is archived
    And the account "bob" is not archived
