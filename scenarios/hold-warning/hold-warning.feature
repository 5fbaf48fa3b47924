@rule:hold-warning
Feature: A warning that is not harmless holds an automatic job

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "Tech" with the domain "tech.example.edu"

  Scenario: One row of a foreign domain holds the whole file
    When the students file "20240827_users.csv" is imported with "--channel automatic --school State":
      | username | email_address         | first_name |
      | 0001     | ann@state.example.edu | Ann        |
      | 0002     | bob@tech.example.edu  | Bob        |
    Then the import is held by "hold-warning"
    And the gate "hold-warning" says "warnings that hold (foreign-domain) 1, limit 1: 1 too many"
    And there is no account "0001"

  Scenario: Released, the foreign row is skipped and the others apply
    When the students file "20240827_users.csv" is imported with "--channel automatic --school State":
      | username | email_address         | first_name |
      | 0001     | ann@state.example.edu | Ann        |
      | 0002     | bob@tech.example.edu  | Bob        |
    And the import is released
    Then row 2 of "20240827_users.csv" is created
    And row 3 of "20240827_users.csv" is skipped by "foreign-domain"

  @look-alike:hold-warning
  Scenario: Unknown and missing columns, wrong types and **CLEAR** in a date are harmless
    When the students file "20240827_users.csv" is imported with "--channel automatic --school State":
      | username | email_address         | first_name | primary_education:end_date | athlete | shoe_size |
      | 0001     | ann@state.example.edu | Ann        | **CLEAR**                  | maybe   | 9         |
      | 0002     | bob@state.example.edu | Bob        |                            | TRUE    | 9         |
    Then the import is not held
    And the import warns of "unknown-header"
    And the import warns of "clear-empties"
    And the import warns of "wrong-type-value"
    And row 3 is created

  @look-alike:hold-warning
  Scenario: A manual job is not held by a warning
    When the students file "20240827_users.csv" is imported with "--school State":
      | username | email_address         | first_name |
      | 0001     | ann@state.example.edu | Ann        |
      | 0002     | bob@tech.example.edu  | Bob        |
    Then the import is not held
    And row 2 is created
