"""Does an explanation lead where the decision went, rule by rule and cell by cell?"""

from dataclasses import replace

import pytest

from domain.account import Account
from domain.analysis import analyse
from domain.cell_effects import BEYOND, Effect
from domain.ending import Kind
from domain.explaining import Explanation, InFile, Said, explain
from domain.order_of_rules import ON_FINDING, ON_SAYING
from domain.row_of_file import NoSuchRowError, row_of_file
from domain.settings import Job, Settings
from domain.sheet import read_sheet
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.people import STATE, student

NAME = "20240826_users.csv"
HEADER = "username,email_address,first_name"
ANN = "ann,ann@state.example.edu,Ann"
TERMS = Settings(STATE, Job(), "2024-08-26T00:00:00")


def explained(
    *lines: str,
    row: int = 2,
    accounts: tuple[Account, ...] = (),
    terms: Settings = TERMS,
    repeats: bool = False,
) -> Explanation:
    """The explanation of one row of a file of these lines."""
    content = "".join(f"{line}\n" for line in lines).encode()
    analysis = analyse(
        NAME, read_sheet(NAME, content, terms), terms, lambda ids: [None] * len(ids)
    )
    record = row_of_file(NAME, content, terms, row)
    sheet = read_sheet(NAME, content, terms)
    held = InMemoryAccounts(accounts)
    return explain(InFile(record, sheet, analysis, held, terms, repeats))


def effects(told: Explanation) -> dict[str, tuple[str, str | None]]:
    """Per header what its cell did, and by which rule."""
    return {cell.header: (cell.effect.value, cell.rule) for cell in told.cells}


def answers(told: Explanation) -> dict[str, Said]:
    """Per rule that was asked what it said."""
    return {answer.rule: answer.said for answer in told.answers}


def test_a_row_that_creates_is_passed_by_every_rule_in_their_order() -> None:
    told = explained(HEADER, ANN)
    assert told.outcome.kind is Kind.CREATED
    asked = [rule.RULE.name for rule in (*ON_FINDING, *ON_SAYING)]
    assert [a.rule for a in told.answers][-len(asked) :] == asked
    assert answers(told)["identifier-column"] is Said.NOBODY
    assert set(effects(told).values()) == {("set", "created-confirmed")}


def test_cells_are_set_cleared_kept_and_ignored_and_say_why() -> None:
    told = explained(
        f"{HEADER},last_name,preferred_name,middle_name,disabled,Nickname,"
        "primary_education:primary_major_name,system_label_names",
        f"{ANN},Lee,**CLEAR**,,TRUE,Nan,Law,",
        accounts=(student("ann", preferred_name="Annie", last_name="Li"),),
    )
    assert effects(told) == {
        "username": ("kept", None),
        "email_address": ("kept", None),
        "first_name": ("kept", None),
        "last_name": ("set", "identifier-column"),
        "preferred_name": ("cleared", "clear-empties"),
        "middle_name": ("kept", "blank-keeps"),
        "disabled": ("set", "disabled-archives"),
        "Nickname": ("ignored", "unknown-header"),
        "primary_education:primary_major_name": ("ignored", "primary-major-listed"),
        "system_label_names": ("kept", "labels-replace"),
    }
    last = next(cell for cell in told.cells if cell.header == "last_name")
    assert (last.old, last.new) == ("Li", "Lee")


def test_on_finding_the_first_rule_that_refuses_ends_the_asking() -> None:
    told = explained(
        HEADER,
        "ann,bob@state.example.edu,4nn",
        accounts=(student("ann"), student("bob")),
    )
    *passed, last = told.answers
    assert (last.rule, last.said) == ("email-in-use", Said.REFUSED)
    assert all(answer.said is not Said.REFUSED for answer in passed)
    assert "name-digits" not in answers(told)
    assert effects(told)["email_address"] == ("not applied", "email-in-use")


def test_of_what_a_row_says_every_rule_is_asked_and_each_cell_has_its_own() -> None:
    told = explained(f"{HEADER},gender,mobile_number", "ann,nowhere,4nn,,12")
    refused = {rule for rule, said in answers(told).items() if said is Said.REFUSED}
    assert refused == {"email-syntax", "name-digits", "mobile-number"}
    assert told.rule == "email-syntax"
    assert effects(told)["first_name"] == ("not applied", "name-digits")
    assert effects(told)["gender"] == ("not applied", None)


def test_a_rule_that_does_not_hold_says_so_and_is_not_asked() -> None:
    school = replace(STATE, overruled=("email-syntax",))
    terms = replace(TERMS, school=school)
    told = explained(HEADER, "ann,nowhere,Ann", terms=terms)
    assert answers(told)["email-syntax"] is Said.OFF
    assert told.outcome.kind is Kind.CREATED


def test_a_row_that_the_file_rules_set_aside_is_asked_by_no_other() -> None:
    told = explained(HEADER, "ann,ann@elsewhere.edu,Ann")
    assert answers(told) == {"foreign-domain": Said.REFUSED}
    assert (told.outcome.kind, told.rule) == (Kind.SKIPPED, "foreign-domain")


def test_a_row_that_is_the_last_row_once_more_is_not_looked_at() -> None:
    ann = student("ann", first_name="Anna")
    told = explained(HEADER, ANN, accounts=(ann,), repeats=True)
    assert (told.before, told.rule) == (ann, "unchanged-row")
    assert answers(told) == {"unchanged-row": Said.REPEATED}
    assert set(effects(told).values()) == {("kept", "unchanged-row")}


def test_a_cell_beyond_the_header_is_told_of() -> None:
    told = explained(HEADER, f"{ANN},x")
    assert told.cells[-1].header == BEYOND
    assert told.cells[-1].effect is Effect.IGNORED
    assert told.rule == "ragged-row"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (1, "its header"),
        (3, "blank"),
        (5, "its last one is 4"),
        (0, "row 1 of .* is its header"),
    ],
)
def test_a_row_that_is_not_there_is_said_so(row: int, sentence: str) -> None:
    content = f"{HEADER}\n{ANN}\n\n{ANN}\n".encode()
    with pytest.raises(NoSuchRowError, match=sentence):
        row_of_file(NAME, content, TERMS, row)
