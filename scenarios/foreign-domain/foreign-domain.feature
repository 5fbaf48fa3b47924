Feature: foreign-domain
  A row with an institutional address (`.edu`, `.ac.uk`, another known school) outside the school's own domains is skipped
  with a warning. Generic domains are fine. Documented: DOMAIN.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @rule:foreign-domain
  Scenario: A student with the address of another institution is skipped
    When the students file "20240826_users.csv" is imported:
      | username | email_address           | first_name |
      | ann      | ann@college.example.edu | Ann        |
    Then row 2 is skipped by "foreign-domain"
    And the message of row 2 is:
      """
      {"base": ["This job has users with email addresses not associated with your school. These users will be skipped. If you feel this is an error and this domain belongs to your institutions, please contact support."]}
      """
    And the import warns of "foreign-domain"
    And there is no account "ann"

  @rule:foreign-domain
  Scenario: A graduate cannot be moved to the address of another institution
    Given the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    When the students file "20250602_users.csv" is imported:
      | username | email_address           | first_name |
      | ann      | ann@college.example.edu | Ann        |
    Then row 2 is skipped by "foreign-domain"
    And the account "ann" shows:
      | email_address | ann@state.example.edu |

  @rule:foreign-domain
  Scenario: The domain of another known school is foreign even when it does not end in edu
    Given the school "College" with the domain "college.example"
    When the students file "20240826_users.csv" is imported with "--school State":
      | username | email_address       | first_name |
      | ann      | ann@college.example | Ann        |
    Then row 2 is skipped by "foreign-domain"

  @look-alike:foreign-domain
  Scenario Outline: A personal address is nobody's domain
    When the students file "20240826_users.csv" is imported:
      | username | email_address | first_name |
      | ann      | <address>     | Ann        |
    Then row 2 is created
    And the import does not warn of "foreign-domain"

    Examples:
      | address              |
      | ann@mail.example     |
      | ann@edu.post.example |

  @look-alike:foreign-domain
  Scenario: Every domain of the school is its own
    Given the school "Union" with the domain "union.example.edu, law.example.edu"
    When the students file "20240826_users.csv" is imported with "--school Union":
      | username | email_address         | first_name |
      | ann      | ann@union.example.edu | Ann        |
      | bob      | bob@law.example.edu   | Bob        |
    Then row 2 is created
    And row 3 is created
