@rule:hold-disabled-share
Feature: Too many disabled students hold an automatic job

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" of repeated rows is imported:
      | rows | username | email_address          | first_name | disabled |
      | 10   | s{n}     | s{n}@state.example.edu | Sam        | FALSE    |

  Scenario: Half of the rows are enough
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | disabled |
      | 2    | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
      | 2    | s{n}     | s{n}@state.example.edu | Sammy      | FALSE    |
    Then the import is held by "hold-disabled-share"
    And the gate "hold-disabled-share" says "disabled students 2 of 4 rows, 50 %, limit 50 %: 1 row too many"
    And the account "s1" is not archived

  @look-alike:hold-disabled-share
  Scenario: Less than half is not
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | disabled |
      | 2    | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
      | 3    | s{n}     | s{n}@state.example.edu | Sammy      | FALSE    |
    Then the import is not held
    And the account "s1" is archived

  Scenario: Rows that repeat the student's last row are not counted
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | disabled |
      | 1    | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
      | 9    | s{n}     | s{n}@state.example.edu | Sam        | FALSE    |
    Then the import is held by "hold-disabled-share"
    And the gate "hold-disabled-share" says "disabled students 1 of 1 row, 100 %, limit 50 %: 1 row too many"

  Scenario: Released, all of its rows apply
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | disabled |
      | 10   | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
    And the import is released on 2024-08-28
    Then 10 rows are updated
    And the account "s10" is archived
    And on 2024-08-27 the account "s10" showed:
      | disabled | FALSE |

  @look-alike:hold-disabled-share
  Scenario: A manual job may disable everybody
    When the students file "20240827_users.csv" of repeated rows is imported:
      | rows | username | email_address          | first_name | disabled |
      | 10   | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
    Then the import is not held
    And 10 rows are updated
