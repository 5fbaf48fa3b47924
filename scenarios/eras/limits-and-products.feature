Feature: Limits and products of each era
  Files were not limited before the current era; mentors went out of use in spring 2019; nobody is archived for being
  absent any more. Documented, some of the days assumed: ERR, SEED-MENT, GIT-CSV.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @look-alike:too-many-rows @rule:test-file
  Scenario: 200 000 rows were not too many, as a test run of the file shows
    When the students file "20210831_test.csv" with 200000 rows like this is imported:
      | username | email_address            | first_name |
      | u{n}     | u{n}@state.example.edu   | Uma        |
    Then the import has 200000 rows

  @rule:too-many-rows
  Scenario: They are one too many by the rules of the current era
    When the students file "20210831_test.csv" with 200000 rows like this is imported with "--rules 2021-09":
      | username | email_address            | first_name |
      | u{n}     | u{n}@state.example.edu   | Uma        |
    Then the file is refused by "too-many-rows"

  @look-alike:mentors-retired
  Scenario: The last day of the mentors
    When the mentors file "20190620_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the import does not warn of "mentors-retired"
    And row 2 is created

  @rule:mentors-retired
  Scenario: The day after
    When the mentors file "20190621_mentors.csv" is imported:
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the import warns of "mentors-retired"
    And row 2 is created

  @look-alike:mentors-retired
  Scenario: The day after, by the rules of an era that had mentors
    When the mentors file "20190621_mentors.csv" is imported with "--rules 2018-10":
      | last_name | first_name | email_address    | username | user_type |
      | May       | Mia        | mia@mail.example | mia      | Mentors   |
    Then the import does not warn of "mentors-retired"
