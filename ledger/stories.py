"""What happened to a ledger, as a story that can be shortened and told again?"""

import csv
import io
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from domain.events import EditedInApp, SelfRegistered, UserEvent
from domain.fields import EMAIL_ADDRESS, USERNAME
from domain.observation import EDITED, REGISTERED, TURNINGS
from domain.records import CsvText
from domain.written import cell_of
from ledger.history import (
    BaselineWasTaken,
    ConformanceWasRecorded,
    Entry,
    FactToObserve,
    FactWasObserved,
    FileCame,
    history,
)
from ledger.ledger import Ledger, begin_ledger
from ledger.observing import SOMEBODY, Observation
from ledger.packing import digest
from ledger.replaying import happen_again

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a file: its number there, and its cells."""

    number: int
    cells: Cells


@dataclass(frozen=True, slots=True)
class Table:
    """A file as its header and its rows, without white space around the cells."""

    header: Cells
    lines: tuple[Line, ...]

    @property
    def content(self) -> bytes:
        """The file."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerows([self.header, *(line.cells for line in self.lines)])
        return text.getvalue().encode()


@dataclass(frozen=True, slots=True)
class Chapter:
    """Something that happened; ``table`` is the file, where one came."""

    entry: Entry
    table: Table | None = None


Story = Sequence[Chapter]
Matters = Callable[[Chapter, Line | None], bool]
"""Whether a row of a chapter's file, or an observation, belongs to a story."""


def story_of(ledger: Ledger, until: int | None, matters: Matters) -> list[Chapter]:
    """What happened up to a position, as far as it matters, file by file."""
    found = (_chapter(entry, ledger) for entry in history(ledger, until))
    return [told for each in found if each and (told := _so_far_as(each, matters))]


def _chapter(entry: Entry, ledger: Ledger) -> Chapter | None:
    match entry:
        case ConformanceWasRecorded():
            return None
        case FileCame():
            return Chapter(entry, table_of(ledger.kept_file(entry.started.sha256)))
        case BaselineWasTaken():
            return Chapter(entry, table_of(ledger.kept_file(entry.told.sha256)))
        case FactWasObserved():
            return Chapter(_by_name(entry, ledger))
        case _:
            return Chapter(entry)


def _so_far_as(chapter: Chapter, matters: Matters) -> Chapter | None:
    if chapter.table:
        lines = tuple(each for each in chapter.table.lines if matters(chapter, each))
        return replace(chapter, table=replace(chapter.table, lines=lines))
    observed = isinstance(chapter.entry, FactToObserve)
    return None if observed and not matters(chapter, None) else chapter


def table_of(content: bytes) -> Table:
    """The file as a table; a cell that is not there is blank."""
    records = CsvText(content).records()
    header = _stripped(next(records).cells)
    lines = [Line(each.number, _stripped(each.cells)) for each in records]
    width = len(header)
    padded = (replace(e, cells=e.cells + ("",) * (width - len(e.cells))) for e in lines)
    return Table(header, tuple(padded))


def _stripped(cells: Sequence[str]) -> Cells:
    return tuple(cell.strip().replace("\r\n", "\n") for cell in cells)


def _by_name(entry: FactWasObserved, ledger: Ledger) -> FactToObserve:
    """What was observed of an account, told of the name that it had then."""
    event, cause = entry.event, entry.cause
    told = [(each.event, each.cause) for each in ledger.stream(entry.account)]
    version = told.index((event, cause))
    account = ledger.account(entry.account, version=max(1, version))
    who = account.email_address if _fact(event) == REGISTERED else account.username
    by, said = cause.by or SOMEBODY, _said(event)
    observation = Observation(
        _fact(event), who, said, account.school, cause.at, by, cause.because
    )
    return FactToObserve(observation, cause)


def _fact(event: UserEvent) -> str:
    if isinstance(event, EditedInApp):
        return EDITED
    turns = (fact for fact, turn in TURNINGS.items() if turn.event == event)
    return next(turns, REGISTERED)


def _said(event: UserEvent) -> dict[str, str]:
    match event:
        case EditedInApp():
            told = {column: cell_of(value) for column, value in event.values.items()}
            return told | dict.fromkeys(event.cleared, "")
        case SelfRegistered():
            given = {EMAIL_ADDRESS.column, USERNAME.column}
            return {c: cell_of(v) for c, v in event.values.items() if c not in given}
        case _:
            return {}


class Stages:
    """Where stories are told: each in a ledger of its own, which is soon thrown away.

    Use it as a context.
    """

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="rollbook-")
        self._empty = Path(self._folder.name) / "empty"
        self._told = 0

    def __enter__(self) -> Self:
        begin_ledger(self._empty).close()
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    @contextmanager
    def told(self, story: Story) -> Iterator[Ledger | None]:
        """The ledger to which the story happened; None where it cannot happen so."""
        self._told += 1
        folder = self._empty.with_name(str(self._told))
        shutil.copytree(self._empty, folder)
        with begin_ledger(folder) as ledger:
            yield ledger if tell(story, ledger) else None
        shutil.rmtree(folder)


def tell(story: Story, ledger: Ledger) -> bool:
    """Let a story happen to a ledger; whether all of it can."""
    return all(_happens(chapter, ledger) for chapter in story)


def _happens(chapter: Chapter, ledger: Ledger) -> bool:
    """Let a chapter happen, its file being what is left of it."""
    entry, content = chapter.entry, chapter.table.content if chapter.table else b""
    if isinstance(entry, FileCame):
        started = replace(entry.started, sha256=digest(content))
        entry = replace(entry, started=started)
    return happen_again(entry, lambda _: content, ledger) is None
