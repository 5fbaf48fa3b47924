@rule:disabling-sync
Feature: In the disabling sync, who is not in the file is archived

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the school "State" runs the disabling sync
    And the students file "20150826_users.csv" is imported:
      | username | email_address         | first_name | override_disabled_field |
      | 0001     | ann@state.example.edu | Ann        |                         |
      | 0002     | bob@state.example.edu | Bob        | TRUE                    |
      | 0003     | cy@state.example.edu  | Cy         |                         |

  Scenario: Absent students are archived, those with an override are not
    When the students file "20150827_users.csv" is imported:
      | username | email_address        | first_name |
      | 0003     | cy@state.example.edu | Cy         |
    Then the account "0001" is archived
    And the account "0002" is not archived
    And the account "0003" is not archived

  @look-alike:disabling-sync @rule:absence-keeps
  Scenario: A school that did not opt in keeps them
    Given the school "State" does not run the disabling sync
    When the students file "20150827_users.csv" is imported:
      | username | email_address        | first_name |
      | 0003     | cy@state.example.edu | Cy         |
    Then the account "0001" is not archived

  @look-alike:disabling-sync @rule:absence-keeps
  Scenario: After 2016 there is no such sync any more
    When the students file "20170127_users.csv" is imported:
      | username | email_address        | first_name |
      | 0003     | cy@state.example.edu | Cy         |
    Then the account "0001" is not archived

  @look-alike:disabling-sync @rule:ragged-row
  Scenario: Whose row is rejected is in the file all the same
    When the students file "20150827_users.csv" is imported as it stands:
      """
      username,email_address,first_name
      0001,ann@state.example.edu,Ann,too,many
      0003,cy@state.example.edu,Cy
      """
    Then row 2 is rejected by "ragged-row"
    And the account "0001" is not archived

  @look-alike:disabling-sync
  Scenario: A file of mentors says nothing of students, nor of absent mentors
    Given the mentors file "20150827_mentors.csv" is imported:
      | username | email_address          | first_name | last_name | user_type |
      | m1       | moe@state.example.edu  | Moe        | Elm       | Mentors   |
    When the mentors file "20150828_mentors.csv" is imported:
      | username | email_address          | first_name | last_name | user_type |
      | m2       | mia@state.example.edu  | Mia        | Oak       | Mentors   |
    Then the account "m1" is not archived
    And the account "0001" is not archived

  Scenario: Who comes back with the same row is looked at again
    Given the students file "20150827_users.csv" is imported:
      | username | email_address        | first_name | override_disabled_field |
      | 0003     | cy@state.example.edu | Cy         |                         |
    When the students file "20150828_users.csv" is imported:
      | username | email_address         | first_name | override_disabled_field |
      | 0001     | ann@state.example.edu | Ann        |                         |
      | 0003     | cy@state.example.edu  | Cy         |                         |
    Then row 2 is unchanged
    And row 3 is unchanged by "unchanged-row"
    And the account "0001" is archived

  @look-alike:disabling-sync @rule:test-file
  Scenario: A test file archives nobody
    When the students file "20150827_test_users.csv" is imported:
      | username | email_address        | first_name |
      | 0003     | cy@state.example.edu | Cy         |
    Then the account "0001" is not archived
