@rule:hold-email-share
Feature: Too many changed addresses hold an automatic job

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20240826_users.csv" of repeated rows is imported:
      | rows | username | email_address            | first_name | school_year_name |
      | 1000 | s{n}     | s{n}@state.example.edu   | Sam        | Junior           |

  @look-alike:hold-email-share
  Scenario: 99 of 1000 addresses are under the limit, and all of them change
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | school_year_name |
      | 99   | s{n}     | s{n}@post.example      | Sam        | Junior           |
      | 901  | s{n}     | s{n}@state.example.edu | Sam        | Junior           |
    Then the import is not held
    And the gate "hold-email-share" says "email changes 99 of 1000 rows, 9.9 %, limit 10 %: 0 rows of headroom"
    And 99 rows are updated
    And 901 rows are unchanged
    And the account "s99" shows:
      | email_address | s99@post.example |

  Scenario: 100 of 1000 addresses hold the job, which changes nothing
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | school_year_name |
      | 100  | s{n}     | s{n}@post.example      | Sam        | Junior           |
      | 900  | s{n}     | s{n}@state.example.edu | Sam        | Senior           |
    Then the import is held by "hold-email-share"
    And the gate "hold-email-share" says "email changes 100 of 1000 rows, 10 %, limit 10 %: 1 row too many"
    And the account "s100" shows:
      | email_address | s100@state.example.edu |
    And the account "s1000" shows:
      | school_year_name | Junior |

  Scenario: Released, exactly the 100 rows are rejected
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | school_year_name |
      | 100  | s{n}     | s{n}@post.example      | Sam        | Senior           |
      | 900  | s{n}     | s{n}@state.example.edu | Sam        | Senior           |
    And the import is released
    Then 100 rows are rejected
    And 900 rows are updated
    And row 101 of "20240827_users.csv" is rejected by "hold-email-share"
    And the message of row 101 is:
      """
      {"base": ["Attempted to update email_address from s100@state.example.edu to s100@post.example"]}
      """
    And row 102 of "20240827_users.csv" is updated
    And the account "s100" shows:
      | email_address    | s100@state.example.edu |
      | school_year_name | Junior                 |

  @look-alike:hold-email-share
  Scenario: In a manual job any number of addresses may change
    When the students file "20240827_users.csv" of repeated rows is imported:
      | rows | username | email_address     | first_name | school_year_name |
      | 1000 | s{n}     | s{n}@post.example | Sam        | Junior           |
    Then the import is not held
    And 1000 rows are updated

  @look-alike:hold-email-share
  Scenario: New students bring addresses and change none
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | school_year_name |
      | 200  | n{n}     | n{n}@state.example.edu | Nim        | Freshman         |
    Then the import is not held
    And 200 rows are created

  @look-alike:hold-email-share
  Scenario: An address in other letters is the same address
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | school_year_name |
      | 1000 | s{n}     | S{n}@State.Example.edu | Sam        | Senior           |
    Then the import is not held
    And 1000 rows are updated

  Scenario: A held file is not what the next one is compared with
    When the students file "20240827_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address     | first_name | school_year_name |
      | 1000 | s{n}     | s{n}@post.example | Sam        | Junior           |
    And the students file "20240828_users.csv" of repeated rows is imported with "--channel automatic":
      | rows | username | email_address          | first_name | school_year_name |
      | 1000 | s{n}     | s{n}@state.example.edu | Sam        | Junior           |
    Then the import is not held
    And 1000 rows are unchanged

  @look-alike:hold-email-share
  Scenario: Before two fields were sensitive only, there was no gate
    Given the students file "20240827_users.csv" is imported:
      | username | email_address           | first_name |
      | a1       | a1@state.example.edu    | Ann        |
    When the students file "20240828_users.csv" is imported with "--channel automatic --rules 2016-01":
      | username | email_address        | first_name |
      | a1       | ann@post.example     | Ann        |
    Then the import is not held
    And row 2 is rejected by "sensitive-field"
