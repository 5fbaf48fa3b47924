"""What happens instead where a school overrules an assumed rule?"""

from dataclasses import replace

import pytest

from domain.catalogue import RULES
from domain.settings import School, Settings
from tests.domain.given import given
from tests.domain.people import ANN, STATE, mentor, row, values
from tests.domain.the_file import HEADER, the_file

ANNS = "ann,ann@state.example.edu,Ann"


def without(rule: str) -> School:
    """The state university, which does not go by a rule."""
    assert RULES[rule].otherwise, "this rule cannot be overruled"
    return replace(STATE, overruled=(rule,))


def test_of_repeated_columns_the_last_counts() -> None:
    settings = Settings(without("repeated-header"))
    file = the_file(f"{HEADER},first_name", f"{ANNS},Anna", settings=settings)
    assert file.analysis().to_decide[0].cells["first_name"] == "Anna"


def test_the_cells_beyond_the_header_are_ignored() -> None:
    settings = Settings(without("ragged-row"))
    file = the_file(HEADER, f"{ANNS},Oak", settings=settings)
    assert list(file.analysis().to_decide[0].cells.values()) == ANNS.split(",")


def test_headers_and_cells_are_taken_with_their_white_space() -> None:
    settings = Settings(without("whitespace"))
    file = the_file(f"{HEADER}, last_name", f" {ANNS},Lee", settings=settings)
    cells = file.analysis().to_decide[0].cells
    assert cells["username"] == " ann"
    assert "last_name" not in cells


def test_any_text_is_taken_for_an_address() -> None:
    then = given(ANN, school=without("email-syntax")).when(
        row("ann", email_address="none yet")
    )
    then.then_accepted()
    assert then.account("ann").email_address == "none yet"


def test_a_row_applies_to_an_account_of_another_type_which_it_keeps() -> None:
    cy = mentor("cy", last_name="Elm")
    then = given(cy, school=without("user-type-differs")).when(
        row("cy", first_name="Cyd", user_type="Students")
    )
    then.then_accepted()
    assert then.account("cy").user_type == "Mentors"
    assert then.account("cy").values == {**cy.values, **values(first_name="Cyd")}


@pytest.mark.parametrize("name", [n for n, rule in RULES.items() if rule.otherwise])
def test_the_other_rules_still_hold(name: str) -> None:
    settings = Settings(without(name))
    held = [rule.name for rule in RULES.values() if settings.applies(rule)]
    everywhere = [r.name for r in RULES.values() if Settings(STATE).applies(r)]
    assert sorted([*held, name]) == sorted(everywhere)
