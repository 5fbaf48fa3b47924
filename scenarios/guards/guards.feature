Feature: Limits that a person sets hold a file on any channel

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" of repeated rows is imported:
      | rows | username | email_address          | first_name | disabled |
      | 20   | s{n}     | s{n}@state.example.edu | Sam        | FALSE    |

  Scenario: A file that lost too many rows
    When the students file "20240827_users.csv" of repeated rows is imported with "--guard rows-fewer=30%":
      | rows | username | email_address          | first_name | disabled |
      | 14   | s{n}     | s{n}@state.example.edu | Sam        | FALSE    |
    Then the import is held by "rows-fewer"
    And the gate "rows-fewer" says "rows fewer than in the file before 6 of 20 rows, 30 %, limit 30 %: 1 row too many"

  Scenario: A file that lost a few
    When the students file "20240827_users.csv" of repeated rows is imported with "--guard rows-fewer=30%":
      | rows | username | email_address          | first_name | disabled |
      | 15   | s{n}     | s{n}@state.example.edu | Sam        | FALSE    |
    Then the import is not held

  Scenario: Too many archived by a count, and nothing of the file applies
    When the students file "20240827_users.csv" of repeated rows is imported with "--guard archived=2":
      | rows | username | email_address          | first_name | disabled |
      | 2    | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
      | 18   | s{n}     | s{n}@state.example.edu | Sammy      | FALSE    |
    Then the import is held by "archived"
    And the account "s1" is not archived
    And the account "s3" shows:
      | first_name | Sam |

  Scenario: A guard of the school, lifted for once
    Given the school "State" is guarded by "rejected=5%"
    When the students file "20240827_users.csv" of repeated rows is imported:
      | rows | username | email_address | first_name |
      | 1    | s{n}     |               | Sam        |
    Then the import is held by "rejected"
    When the students file "20240828_users.csv" of repeated rows is imported with "--guard rejected=off":
      | rows | username | email_address | first_name |
      | 1    | s{n}     |               | Sam        |
    Then the import is not held
    And row 2 is rejected by "required-value"

  Scenario: Released, a guarded file runs
    When the students file "20240827_users.csv" of repeated rows is imported with "--guard archived=2":
      | rows | username | email_address          | first_name | disabled |
      | 2    | s{n}     | s{n}@state.example.edu | Sam        | TRUE     |
    And the import is released
    Then 2 rows are updated
    And the account "s1" is archived
