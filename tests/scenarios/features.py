"""Feature files for the tests of what reads and plays them."""

from pathlib import Path

BACKGROUND = """Feature: Grades

  Background:
    Given the school "State" with the domain "state.example.edu"
"""
REJECTED = """
  @rule:gpa-range
  Scenario Outline: <gpa> is no GPA
    When the students file "20240826_users.csv" is imported:
      | username | email_address    | first_name | primary:cumulative_gpa |
      | ann      | ann@post.example | Ann        | <gpa>                  |
    Then row 2 is rejected

    Examples:
      | gpa  |
      | 4.01 |
      | 12   |
"""
PASSES = """
  @look-alike:gpa-range @rule:created-confirmed
  Scenario: A four is a GPA
    When the students file "20240826_users.csv" is imported:
      | username | email_address    | first_name | primary:cumulative_gpa |
      | ann      | ann@post.example | Ann        | 4                      |
    Then row 2 is created
"""
FAILS = """
  @rule:mobile-number
  Scenario: Somebody is expected in vain
    Then there are 7 accounts
"""


def feature(folder: Path, *scenarios: str, name: str = "grades") -> Path:
    """A feature file of these scenarios."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.feature"
    file.write_text(BACKGROUND + "".join(scenarios), encoding="utf-8")
    return file
