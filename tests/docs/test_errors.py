"""Does the catalogue of messages show every message?"""

import re
from collections.abc import Iterator
from functools import cache
from tempfile import gettempdir

import pytest

from domain.catalogue import RULES
from tests.docs.errors_page import EXAMPLES, GROUPS, examples_of
from tests.docs.not_shown import NO_MESSAGES, NOT_SHOWN
from tests.docs.pages import DOCS
from tests.docs.sentences import Sentence, sentences, speaks

EXCUSED = {*NO_MESSAGES, *(text for texts in NOT_SHOWN.values() for text in texts)}
ADDS_TO_ANOTHER = {
    "archived-email-reserved": "email-in-use and email-taken tell it",
    "archived-sign-in": "show tells it of an account",
    "row-order": "email-in-use and email-taken tell it",
    "sso-sign-in": "show tells it of an account",
}
"""Rules whose sentences stand behind another's name, or beside an account."""


@cache
def page() -> str:
    return (DOCS / "errors.md").read_text(encoding="utf-8")


@cache
def shown() -> str:
    """What the program printed, in all the examples of the page."""
    blocks = re.findall(r"```console\n(.*?)```", page(), re.DOTALL)
    return "\n".join(_printed("\n".join(blocks)))


def _printed(block: str) -> Iterator[str]:
    return (line for line in block.splitlines() if not line.startswith(("$ ", "> ")))


@cache
def words() -> set[str]:
    """The words that the program printed."""
    return set(re.findall(r"[\w.-]+", shown()))


@cache
def helps() -> str:
    """The help of all commands, its lines joined."""
    return " ".join((DOCS / "commands.md").read_text(encoding="utf-8").split())


@cache
def missing() -> list[Sentence]:
    """The sentences that no example shows."""
    return [
        sentence
        for sentence in sentences()
        if sentence.text not in helps() and not sentence.is_in(shown())
    ]


def test_there_are_sentences_to_look_for() -> None:
    assert len({sentence.text for sentence in sentences()}) > 300


def test_every_sentence_of_the_program_is_shown_or_excused() -> None:
    unknown = [f"{e.place}: {e.text}" for e in missing() if e.text not in EXCUSED]
    assert not unknown, "write an example in tests/docs/errors/, then: make docs"


def test_nothing_is_excused_that_is_shown_or_no_longer_there() -> None:
    assert {each.text for each in missing()} >= EXCUSED


@pytest.mark.parametrize("rule", sorted(RULES.keys() - ADDS_TO_ANOTHER.keys()))
def test_a_rule_that_has_something_to_say_is_named_in_an_example(rule: str) -> None:
    if speaks(rule):
        assert rule in words(), "write an example in tests/docs/errors/"


@pytest.mark.parametrize("rule", ADDS_TO_ANOTHER)
def test_a_rule_that_adds_to_what_another_says_has_an_example(rule: str) -> None:
    assert speaks(rule)
    assert any(EXAMPLES.glob(f"*/{rule}.sh"))


def test_every_folder_of_examples_is_a_group() -> None:
    assert {folder.name for folder in EXAMPLES.iterdir()} == set(GROUPS)


@pytest.mark.parametrize("group", GROUPS)
def test_every_example_has_a_title_of_its_own(group: str) -> None:
    titles = [example.about[0] for example in examples_of(group)]
    assert len(titles) == len(set(titles)) > 0


def test_the_page_tells_nothing_of_where_and_when_it_was_made() -> None:
    assert gettempdir() not in page()
    assert not re.search(r"Traceback|\d\.\d+s\b", page())
