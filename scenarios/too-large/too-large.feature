Feature: too-large
  A file of 50 MB (50 000 000 bytes) or more is refused.
  Documented: CSVRULES.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:too-large
  Scenario: A file of more than 50 MB is refused although its rows are few enough
    When the students file "20240826_users.csv" with 190000 rows like this is imported:
      | username | email_address          | first_name | primary_education:major_names                                                                                                                                                                                                                    |
      | s{n}     | s{n}@state.example.edu | Ann        | Anthropology;Archaeology;Biochemistry;Comparative Literature;Computer Science;Electrical Engineering;Environmental Studies;International Relations;Mathematics;Molecular Biology;Philosophy;Political Science;Theoretical Physics;Urban Planning |
    Then the file is refused by "too-large"

  @look-alike:too-large
  Scenario: A file with fewer of the same rows is imported
    When the students file "20240826_users.csv" with 100 rows like this is imported:
      | username | email_address          | first_name | primary_education:major_names                                                                                                                                                                                                                    |
      | s{n}     | s{n}@state.example.edu | Ann        | Anthropology;Archaeology;Biochemistry;Comparative Literature;Computer Science;Electrical Engineering;Environmental Studies;International Relations;Mathematics;Molecular Biology;Philosophy;Political Science;Theoretical Physics;Urban Planning |
    Then the import has 100 rows
    And row 101 is created
