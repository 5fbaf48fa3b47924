Feature: test-file
  A file with `test` or `sample` anywhere in its name is analysed and never processed: all its rows are skipped.
  Documented: AUTORUN, AUTO.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:test-file
  Scenario Outline: The name of the file keeps its rows from being processed
    When the students file "<file>" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is skipped by "test-file"
    And there is no account "ann"

    Examples:
      | file                      |
      | 20240826_test_users.csv   |
      | TEST-20240826_users.csv   |
      | 20240826_Sample.csv       |
      | 20240826_latest_users.csv |

  @rule:test-file @rule:unchanged-row
  Scenario: What a test file said is not remembered
    Given the students file "20240826_test_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20240827_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then row 2 is created

  @look-alike:test-file
  Scenario: A student called Test makes no test file
    When the students file "20240826_users.csv" is imported:
      | username | email_address          | first_name |
      | test     | test@state.example.edu | Test       |
    Then row 2 is created
