"""Are the pages of docs/ what the program says of itself?"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import parsers
from pytest_bdd.steps import step_function_context_registry

from cli.version import __version__
from domain.events import STORED_NAMES
from tests.docs.pages import DOCS, PAGES


@pytest.mark.parametrize("page", PAGES)
def test_a_generated_page_is_current(page: str) -> None:
    written = (DOCS / page).read_text(encoding="utf-8")
    assert written == PAGES[page](), "run: make docs"


def test_every_sentence_of_the_vocabulary_is_a_step() -> None:
    sentences = list(_sentences(DOCS / "scenarios.md"))
    assert len(sentences) > 20
    for sentence in sentences:
        assert any(pattern.is_matching(sentence) for pattern in _steps()), sentence


def test_every_step_stands_in_the_vocabulary() -> None:
    sentences = list(_sentences(DOCS / "scenarios.md"))
    for pattern in _steps():
        assert any(map(pattern.is_matching, sentences)), pattern.regex.pattern


def test_every_event_stands_in_the_page_of_the_ledger() -> None:
    text = (DOCS / "ledger.md").read_text(encoding="utf-8")
    assert set(STORED_NAMES) <= set(re.findall(r"`(\w+)`", text))


def test_the_changelog_begins_with_this_version() -> None:
    root = DOCS.parent
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(.+)\] - ", changelog, re.MULTILINE)
    assert newest
    assert newest[1] == __version__


def _sentences(page: Path) -> Iterator[str]:
    for line in page.read_text(encoding="utf-8").splitlines():
        if found := re.match(r"\| `(.+?)` \|", line):
            yield found[1]


def _steps() -> Iterator[parsers.re]:
    for context in step_function_context_registry.values():
        ours = context.step_func.__module__.startswith("scenarios.steps.")
        if ours and isinstance(context.parser, parsers.re):
            yield context.parser
