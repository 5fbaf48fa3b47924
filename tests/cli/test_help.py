"""Does the help tell what there is, the same everywhere, with an example each?"""

import re

import pytest

from cli.commands import COMMANDS
from tests.cli.running import Rollbook

NESTED = ("school add", "school set", "school list")
PROMISED = (
    "school import plan accounts show history imports rows failed query events "
    "rebuild verify test demo baseline conform observe release rules why why-not "
    "explain replay audit diff when undo record "
    "extract"
)


def first_line(page: str) -> str:
    """The first paragraph of a help page, below its usage, in one line."""
    return " ".join(page.split("\n\n")[1].split())


def test_the_overview_lists_every_command_with_its_one_line_help(
    nothing: Rollbook,
) -> None:
    page = nothing("--help").out
    listed = dict(re.findall(r"^  ([a-z][a-z-]*)  +([A-Z].*)$", page, re.MULTILINE))
    assert listed.keys() == set(PROMISED.split())
    for name, text in listed.items():
        assert text == COMMANDS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_one_line_help_is_the_first_line_of_the_commands_own(
    nothing: Rollbook, name: str
) -> None:
    assert first_line(nothing(name, "--help").out) == COMMANDS[name]


@pytest.mark.parametrize(
    "name", [*(name for name in COMMANDS if name != "school"), *NESTED]
)
def test_every_command_has_an_example(nothing: Rollbook, name: str) -> None:
    page = nothing(*name.split(), "--help").out
    assert re.search(rf"Example: rollbook .*\b{name}\b", page)


def test_the_help_tells_of_exit_codes(nothing: Rollbook) -> None:
    assert "Exit codes: 0 fine; 1 done, with findings; 2" in nothing("--help").out


@pytest.mark.parametrize("words", ["--help", "-h", "show --help", "school add -h"])
def test_help_needs_no_ledger_and_ends_well(nothing: Rollbook, words: str) -> None:
    answer = nothing(*words.split())
    assert (answer.code, answer.err) == (0, "")
    assert not nothing.ledger.exists()
