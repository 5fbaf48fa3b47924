"""Is it the same answer in every form?"""

import json
from typing import Any

import pytest

from tests.cli.running import Rollbook

LISTINGS = (
    "imports",
    "rows 3 --all",
    "accounts",
    "accounts --as-of 2019-01-01",
    "history 0012345",
    "school list",
    "diff import:1 @~0",
    "when archived",
    "when school_year_name+IS+NULL --each",
    "audit odd-imports",
    "query SELECT+*+FROM+changes",
    "query SELECT+*+FROM+account_versions",
)
listing = pytest.mark.parametrize("command", LISTINGS)


def words(command: str) -> list[str]:
    """A command's words; a plus stands for a blank inside of one."""
    return [word.replace("+", " ") for word in command.split()]


def as_text(value: Any) -> str:
    """A value of JSON as a cell of text."""
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case list():
            return ";".join(map(as_item, value))
        case dict():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)


def as_item(item: Any) -> str:
    """An item of a list as text; an import's warning has a rule and a text."""
    return ": ".join(item.values()) if isinstance(item, dict) else str(item)


@listing
def test_one_object_a_line_is_the_array_without_its_brackets(
    told: Rollbook, command: str
) -> None:
    assert told(*words(command), "--nl").lines == told.json(*words(command))


@listing
@pytest.mark.parametrize(("form", "delimiter"), [("--csv", ","), ("--tsv", "\t")])
def test_separated_values_are_the_objects_with_lists_joined(
    told: Rollbook, command: str, form: str, delimiter: str
) -> None:
    expected = [
        {key: as_text(value) for key, value in each.items()}
        for each in told.json(*words(command))
    ]
    assert told(*words(command), form).separated(delimiter) == expected


@listing
def test_a_table_is_what_people_get_without_asking(
    told: Rollbook, command: str
) -> None:
    table = told(*words(command), "--table").out
    assert told(*words(command)).out == table
    header, *lines = table.splitlines()
    assert header.split()[0] in told.json(*words(command))[0]
    assert len(lines) == len(told.json(*words(command)))


def test_an_account_is_one_object_in_every_form(told: Rollbook) -> None:
    shown = told.json("show", "0012345")
    assert told("show", "0012345", "--nl").lines == [shown]
    del shown["rests_on"]
    expected = {key: as_text(value) for key, value in shown.items()}
    assert told("show", "0012345", "--csv").separated() == [expected]
    assert told("show", "0012345", "--tsv").separated("\t") == [expected]


def test_an_account_for_people_leaves_out_what_is_absent(told: Rollbook) -> None:
    lines = told("show", "flo", "--table").out.splitlines()
    assert dict(line.split(maxsplit=1) for line in lines)["last_name"] == "Elm"
    assert not any(line.startswith("card_id") for line in lines)
    assert told("show", "flo").out.splitlines() == lines


@pytest.mark.parametrize("form", ["--json", "--nl", "--csv", "--tsv", "--table"])
def test_an_answer_without_rows_is_an_answer(told: Rollbook, form: str) -> None:
    answer = told("accounts", "--where", "username = 'nobody'", form)
    assert (answer.code, answer.err) == (0, "")
    header = told("accounts", form).out.splitlines()[0]
    expected = {"--json": "[]", "--nl": "", "--csv": header, "--tsv": header}
    assert answer.out.strip() == expected.get(form, answer.out.strip())


@pytest.mark.parametrize("form", ["--json", "--nl", "--csv", "--tsv", "--table"])
def test_leading_zeros_survive_everywhere(told: Rollbook, form: str) -> None:
    for command in ("history 0012345", "show 0012345"):
        assert "00999" in told(*command.split(), form).out
    for command in ("accounts", "rows 1", "query SELECT+username+FROM+accounts"):
        assert "0012345" in told(*words(command), form).out


def test_leading_zeros_survive_in_what_is_given_back(told: Rollbook) -> None:
    for form in ("--json", "--nl", "--csv"):
        assert "00888" in told("failed", 1, form).out
    assert told.events("0012345")[0]["data"]["username"] == "0012345"
