Feature: too-many-rows
  A file with more than 199 999 data rows is refused.
  Documented: ERR.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:too-many-rows
  Scenario: 200 000 rows are one too many
    When the students file "20240826_users.csv" with 200000 rows like this is imported:
      | username | email_address          | first_name |
      | s{n}     | s{n}@state.example.edu | Ann        |
    Then the file is refused by "too-many-rows"

  @look-alike:too-many-rows
  Scenario: 199 999 rows are not too many, as a test run of the file shows
    When the students file "20240826_test_users.csv" with 199999 rows like this is imported:
      | username | email_address          | first_name |
      | s{n}     | s{n}@state.example.edu | Ann        |
    Then the import has 199999 rows
