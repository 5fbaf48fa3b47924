"""Which story made an account what it is? The shortest that the files tell."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final
from uuid import UUID

from domain.account import Account, address_key
from domain.events import (
    ImportHeld,
    RowRejected,
    RowSkipped,
    SettingsEvent,
    UserCreated,
)
from domain.export import field_named
from domain.fields import (
    AUTH_IDENTIFIER,
    BY_COLUMN,
    EMAIL_ADDRESS,
    FIRST_NAME,
    IDENTIFIERS,
    LAST_NAME,
    USERNAME,
    Field,
)
from domain.settings import Channel
from ledger.errors import LedgerError
from ledger.history import FactToObserve, FileCame, ImportWasReleased, SchoolWasSet
from ledger.identity import import_id, school_id
from ledger.ledger import Ledger
from ledger.reducing import reduced
from ledger.roster import Roster
from ledger.schools import schools
from ledger.stories import Cells, Chapter, Line, Stages, Story, story_of
from scenarios.sentences import can_be_told, number_of

_NAMES: Final = (FIRST_NAME, LAST_NAME)
_ANY: Final = UUID(int=0)

Key = tuple[str, str]
"""A column, and what identifies somebody in it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The account that a story is about, up to a position among the facts."""

    account: UUID
    version: int
    until: int


@dataclass(frozen=True, slots=True)
class Ending:
    """How a row of an import ended; the rule is said of a row that was not applied."""

    import_number: int
    row: int
    outcome: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """A story, and what is there at its end.

    That is the account, as far as ``fields`` go, whether its school has single sign-on,
    and how the account's last row ended that was not left unchanged.
    """

    story: Story
    account: Account
    sso: bool
    ending: Ending | None
    fields: frozenset[Field] = frozenset()

    def tells_of(self, field: Field) -> bool:
        """Whether a field is looked at: one of those named, all where none is."""
        return not self.fields or field in self.fields


def record(
    ledger: Ledger, subject: Subject, fields: frozenset[Field] = frozenset()
) -> Recording:
    """The shortest story of an account. Raises LedgerError where none is found."""
    goal = replace(_goal(ledger, subject), fields=fields)
    with Stages() as stages:

        def shows(story: Story) -> bool:
            return is_told(replace(goal, story=story), stages)

        for story in stories_about(ledger, subject):
            if shows(story):
                return replace(goal, story=reduced(story, shows))
    raise LedgerError(
        f"the story of {goal.account.username} cannot be told by the steps of scenarios"
    )


def is_told(recording: Recording, stages: Stages) -> bool:
    """Whether the story, told in a new ledger, ends as the recording says."""
    if not can_be_told(recording.story):
        return False
    with stages.told(recording.story) as ledger:
        if ledger is None:
            return False
        known = schools(ledger).get(recording.account.school)
        with ledger.reading() as cursor:
            name = recording.account.username
            account = Roster(cursor).by_username(recording.account.school, name)
        if known is None or known.sso != recording.sso or account is None:
            return False
        return _seen(recording, account) == _seen(recording, recording.account) and (
            recording.ending is None or _ends_so(recording, account, ledger)
        )


def row_of(recording: Recording) -> tuple[int, int] | None:
    """The chapter and the row number of the ending, in the story as it is told."""
    ending = recording.ending
    for index, chapter in enumerate(recording.story):
        if chapter.table and ending and number_of(chapter) == ending.import_number:
            numbers = [line.number for line in chapter.table.lines]
            if ending.row in numbers:
                return index, numbers.index(ending.row) + 2
    return None


def _ends_so(recording: Recording, account: Account, ledger: Ledger) -> bool:
    ending, place = recording.ending, row_of(recording)
    if ending is None or place is None:
        return False
    told = Subject(account.id, account.version, ledger.last_position())
    found = _ending(ledger, told, ending.import_number, place[1])
    return found is not None and replace(found, row=ending.row) == ending


def _seen(recording: Recording, account: Account) -> Account:
    """The account as far as it is looked at, whichever its id and its version."""
    always = (USERNAME, EMAIL_ADDRESS, AUTH_IDENTIFIER)
    values = {
        column: value
        for column, value in account.values.items()
        if (field := BY_COLUMN[column]) in always or recording.tells_of(field)
    }
    return replace(account, id=_ANY, version=0, values=values)


def _goal(ledger: Ledger, subject: Subject) -> Recording:
    account = ledger.account(subject.account, version=subject.version)
    own = story_of(ledger, subject.until, _Cast(account.school, _own(ledger, subject)))
    endings = (
        _ending(ledger, subject, number, line.number)
        for chapter in reversed(own)
        if (number := number_of(chapter)) and chapter.table
        for line in reversed(chapter.table.lines)
    )
    ending = next(filter(None, endings), None)
    return Recording([], account, _had_sso(ledger, account.school, subject), ending)


def _had_sso(ledger: Ledger, school: str, subject: Subject) -> bool:
    stream = school_id(school)
    told = zip(ledger.stream(stream), ledger.positions_of(stream), strict=True)
    return [
        recorded.event.sso
        for recorded, position in told
        if position <= subject.until and isinstance(recorded.event, SettingsEvent)
    ][-1]


def _ending(ledger: Ledger, subject: Subject, number: int, row: int) -> Ending | None:
    """How the row ended, unless it was left unchanged, or waits in a held import."""
    applied = [
        each.event
        for each in ledger.stream(subject.account)[: subject.version]
        if (each.cause.import_number, each.cause.row) == (number, row)
    ]
    if applied:
        created = any(isinstance(event, UserCreated) for event in applied)
        return Ending(number, row, "created" if created else "updated")
    stream = import_id(number)
    told = zip(ledger.stream(stream), ledger.positions_of(stream), strict=True)
    for recorded, position in told:
        if recorded.cause.row == row and position <= subject.until:
            if isinstance(recorded.event, RowRejected):
                return Ending(number, row, "rejected", recorded.cause.rule)
            if isinstance(recorded.event, RowSkipped):
                return Ending(number, row, "skipped", recorded.cause.rule)
    return None


def stories_about(ledger: Ledger, subject: Subject) -> Iterator[Story]:
    """Stories that may do, the small ones first: the account's own rows; those that
    share something with them; all.
    """
    school = ledger.account(subject.account, version=subject.version).school
    keys = _own(ledger, subject)
    for _ in range(3):
        story = story_of(ledger, subject.until, _Cast(school, keys))
        yield from _variants(story, ledger)
        keys = keys | {key for each in story for key in _keys_of_chapter(each)}
    yield from _variants(story_of(ledger, subject.until, _everybody), ledger)


def _variants(story: Story, ledger: Ledger) -> Iterator[Story]:
    """The story as it was; with files that no gate looks at; with none held at all.

    What is left of a file may be held where the whole was not, and the other way round.
    A school has its later domains from the beginning, since no step changes them.
    """
    story = _under_all_domains(story)
    yield story
    numbers = {number for each in story if (number := number_of(each))}
    held = {n for n in numbers if _was_held(ledger, n)}
    yield [each if number_of(each) in held else _unguarded(each) for each in story]
    if held:
        yield list(_when_released(story, held))


def _under_all_domains(story: Story) -> Story:
    """The story with each school having all of its domains from the beginning."""
    domains: dict[str, dict[str, None]] = {}
    for entry in (chapter.entry for chapter in story):
        if isinstance(entry, SchoolWasSet):
            known = domains.setdefault(entry.event.name, {})
            known.update(dict.fromkeys(entry.event.domains))
    return [_under(chapter, domains) for chapter in story]


def _under(chapter: Chapter, domains: Mapping[str, Iterable[str]]) -> Chapter:
    entry = chapter.entry
    if not isinstance(entry, SchoolWasSet):
        return chapter
    event = replace(entry.event, domains=tuple(domains[entry.event.name]))
    return replace(chapter, entry=replace(entry, event=event))


def _was_held(ledger: Ledger, number: int) -> bool:
    return any(
        isinstance(e.event, ImportHeld) for e in ledger.stream(import_id(number))
    )


def _unguarded(chapter: Chapter) -> Chapter:
    entry = chapter.entry
    if not isinstance(entry, FileCame):
        return chapter
    started = replace(entry.started, channel=Channel.MANUAL.value, guards=())
    return replace(chapter, entry=replace(entry, started=started))


def _when_released(story: Story, held: set[int]) -> Iterator[Chapter]:
    """The story with each held file coming when it was released, and not held."""
    waiting = {number_of(each): each for each in story if each.table}
    for chapter in story:
        if isinstance(chapter.entry, ImportWasReleased):
            came = _unguarded(waiting[chapter.entry.number])
            if isinstance(came.entry, FileCame):
                entry = replace(came.entry, cause=chapter.entry.cause)
                yield replace(came, entry=entry)
        elif number_of(chapter) not in held:
            yield _unguarded(chapter)


def _everybody(_chapter: Chapter, _line: Line | None) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class _Cast:
    """Whom a story is about: at a school those of some keys, elsewhere by address."""

    school: str
    keys: frozenset[Key]

    def __call__(self, chapter: Chapter, line: Line | None) -> bool:
        """Whether a row, or an observation, is about somebody of the cast."""
        entry = chapter.entry
        if isinstance(entry, FactToObserve):
            who = str(entry.observation.who)
            names = {(USERNAME.column, who), (EMAIL_ADDRESS.column, address_key(who))}
            return not self.keys.isdisjoint(names)
        if line is None or chapter.table is None:
            return True
        keys = set(_keys(chapter.table.header, line.cells))
        if _school(chapter) != self.school:
            keys = {key for key in keys if key[0] == EMAIL_ADDRESS.column}
        return not self.keys.isdisjoint(keys)


def _school(chapter: Chapter) -> str:
    entry = chapter.entry
    if isinstance(entry, FileCame):
        return entry.started.school
    return str(getattr(getattr(entry, "told", None), "name", ""))


def _own(ledger: Ledger, subject: Subject) -> frozenset[Key]:
    """Every username and address that the account had."""
    found: set[Key] = set()
    for version in range(1, subject.version + 1):
        account = ledger.account(subject.account, version=version)
        found.add((USERNAME.column, account.username))
        found.add((EMAIL_ADDRESS.column, address_key(account.email_address)))
    return frozenset(found)


def _keys_of_chapter(chapter: Chapter) -> Iterator[Key]:
    for line in chapter.table.lines if chapter.table else ():
        yield from _keys(chapter.table.header, line.cells) if chapter.table else ()


def _keys(header: Cells, cells: Cells) -> Iterator[Key]:
    """What identifies the person of a row, and the first and last name together."""
    names = []
    for at, column in _identifying(header):
        if at < len(cells) and cells[at]:
            if column in (FIRST_NAME.column, LAST_NAME.column):
                names.append(cells[at])
            else:
                yield column, _folded(column, cells[at])
    if len(names) == len(_NAMES):
        yield "names", "\0".join(names)


def _folded(column: str, cell: str) -> str:
    return address_key(cell) if column == EMAIL_ADDRESS.column else cell


@lru_cache
def _identifying(header: Cells) -> Sequence[tuple[int, str]]:
    wanted = {*IDENTIFIERS, *_NAMES}
    found = ((at, field_named(name)) for at, name in enumerate(header))
    return [(at, field.column) for at, field in found if field in wanted]
