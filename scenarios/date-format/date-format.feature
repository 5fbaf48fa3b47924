Feature: date-format
  A date is `yyyy-mm-dd`, and a time behind it is ignored; `mm/dd/yyyy` is read only when a manual job says so. Anything
  else is rejected. Documented: DATES.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:date-format
  Scenario Outline: A date in another form is rejected
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | <date>                     |
    Then row 2 is rejected by "date-format"
    And the message of row 2 is:
      """
      {"primary_education.end_date": ["is invalid"]}
      """

    Examples:
      | date       |
      | 05/16/2026 |
      | 16.05.2026 |
      | 2026-5-16  |
      | 2026-02-30 |
      | May 2026   |

  @look-alike:date-format
  Scenario Outline: A well-formed date is read, and a time behind it is ignored
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | <date>                     |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:end_date | 2026-05-16 |

    Examples:
      | date                      |
      | 2026-05-16                |
      | 2026-05-16T12:00:00       |
      | 2026-05-16T23:59:59-05:00 |

  @look-alike:date-format
  Scenario: A manual job may say that its dates begin with the month
    When the students file "20240826_users.csv" is imported with "--mm-dd-yyyy":
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 05/16/2026                 |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:end_date | 2026-05-16 |

  @rule:date-format
  Scenario: An automatic job may not say so
    When the students file "20240826_users.csv" is imported with "--channel automatic --mm-dd-yyyy":
      | username | email_address         | first_name | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 05/16/2026                 |
    Then row 2 is rejected by "date-format"
