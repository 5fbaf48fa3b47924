"""How is a recorded story told in Gherkin? In the steps of docs/scenarios.md."""

from collections.abc import Iterator, Sequence
from itertools import chain

from domain.account import Connection
from domain.export import field_named
from domain.fields import STORED
from domain.rules.sso_sign_in import can_use_sso
from domain.written import cell_of
from ledger.stories import Story
from scenarios.gherkin import quoted, table
from scenarios.recording import Recording, row_of
from scenarios.sentences import Teller, number_of

_INDENT = " " * 4


def feature_of(recording: Recording, *, invented: bool = False) -> str:
    """The feature file. Raises LedgerError where a name cannot stand in a step."""
    remark = "# Every name, address and identifier is invented.\n" if invented else ""
    day = recording.story[-1].entry.cause.at[:10]
    steps = chain(_story(recording), _account(recording))
    lines = [
        f"{remark}Feature: The account {recording.account.username}",
        "",
        f"  Scenario: As it is after {day}",
        *(f"{_INDENT}{line}" for step in _with_keywords(steps) for line in step),
    ]
    return "".join(f"{line}\n" for line in lines)


def _with_keywords(
    steps: Iterator[tuple[bool, Sequence[str]]],
) -> Iterator[Sequence[str]]:
    """Each step with Given, And or Then before it."""
    was_check: bool | None = None
    for is_check, (sentence, *below) in steps:
        first = "Then" if is_check else "Given"
        yield [f"{first if is_check != was_check else 'And'} {sentence}", *below]
        was_check = is_check


def _story(recording: Recording) -> Iterator[tuple[bool, Sequence[str]]]:
    """The steps of the story, and how the last row of the account ended."""
    teller, place = Teller(recording.story), row_of(recording)
    for index, chapter in enumerate(recording.story):
        for step in teller.steps(chapter):
            yield False, step
        if place and index == _last(recording.story, place[0]) and recording.ending:
            ending, row = recording.ending, place[1]
            rule = f' by "{ending.rule}"' if ending.rule else ""
            yield True, [f"row {row} is {ending.outcome}{rule}"]


def _last(story: Story, index: int) -> int:
    """Where the import of a chapter came to an end: there, or when it was released."""
    number = number_of(story[index])
    return max(at for at, each in enumerate(story) if number_of(each) == number)


def _account(recording: Recording) -> Iterator[tuple[bool, Sequence[str]]]:
    account = recording.account
    name = Teller(recording.story).named(account.school, account.username)
    who = f"the account {quoted(name)}"
    yield True, [f"{who} shows:", *table(_fields(recording))]
    yield True, [f"{who} is{'' if account.archived else ' not'} archived"]
    if account.connection is not Connection.CONNECTED:
        yield True, [f"{who} is not connected"]
    if account.excluded:
        yield True, [f"{who} is excluded from the sync"]
    can = can_use_sso(
        sso=recording.sso,
        auth_identifier=account.auth_identifier,
        archived=account.archived,
        withdrawn=account.sso_withdrawn,
    )
    yield True, [f"{who} {'can' if can else 'cannot'} sign in with SSO"]


def _fields(recording: Recording) -> list[Sequence[str]]:
    """The account's values, and a blank for what the story names and is absent."""
    named = {
        field_named(header)
        for chapter in recording.story
        for header in (chapter.table.header if chapter.table else ())
    }
    values = recording.account.values
    return [
        (field.header, cell_of(values[field.column]) if field.column in values else "")
        for field in STORED
        if (field.column in values or field in named) and recording.tells_of(field)
    ]
