"""How is a recorded story told so that nobody can be recognised in it?

Equal stays equal, a domain keeps its kind, dates keep their order and their distance,
lists their length; blanks, **CLEAR** and listed values stay. The story ends as before,
or it is not told.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Final

from domain.eras.values import SETTINGS as LISTED
from domain.events import SettingsEvent, Value
from domain.export import field_named
from domain.fields import (
    BY_COLUMN,
    CLEAR,
    CONTACT_PREFERENCE,
    EDUCATION_LEVEL,
    MOBILE_NUMBER,
    SCHOOL_YEAR,
    USER_TYPE,
    Field,
    Kind,
    UserType,
)
from domain.rules.test_file import test_file
from domain.settings import School
from domain.values import decimal_of, value_of
from domain.written import cell_of
from ledger.errors import LedgerError
from ledger.history import (
    BaselineWasTaken,
    Entry,
    FactToObserve,
    FileCame,
    SchoolWasSet,
)
from ledger.moments import BEGINNING
from ledger.observing import SOMEBODY
from ledger.packing import digest
from ledger.stories import Cells, Chapter, Stages, Table
from scenarios.pseudonyms import Pseudonyms
from scenarios.recording import Recording, is_told

_DATE: Final = re.compile(
    r"(?P<year>\d{4})(?P<a>[-/])(?P<month>\d{1,2})(?P=a)(?P<day>\d{1,2})(?!\d)"
    r"|(?P<us_month>\d{1,2})/(?P<us_day>\d{1,2})/(?P<us_year>\d{4})(?!\d)"
)
_MOST_DAYS: Final = 28
_YES_AND_NO: Final = frozenset({"true", "false", "yes", "no", "y", "n", "t", "f"})
_KEPT: Final = frozenset(
    each.casefold()
    for each in (
        *UserType,
        *(name for setting in LISTED for name in (setting.name, setting.means)),
    )
)


_LISTED_FIELDS: Final = (SCHOOL_YEAR, EDUCATION_LEVEL, CONTACT_PREFERENCE, USER_TYPE)


def anonymised(recording: Recording) -> Recording:
    """The same story of invented people. Raises LedgerError where there is none."""
    with Stages() as stages:
        for days in _shifts(recording):
            told = _Anonymity(recording, days).recording()
            if is_told(told, stages):
                return told
    raise LedgerError(
        f"the story of {recording.account.username} ends otherwise when it is told "
        "anonymously: record it without --anonymise"
    )


def _shifts(recording: Recording) -> Iterator[int]:
    """By how many days the dates may move: not so far that another era begins."""
    content = b"".join(e.table.content for e in recording.story if e.table)
    days = int(digest(content)[:8], 16) % _MOST_DAYS + 1
    yield from (-days, days, 0)


class _Anonymity:
    """Who stands for whom in a story, and by how many days all dates move."""

    def __init__(self, recording: Recording, days: int) -> None:
        self._recording = recording
        self._days = timedelta(days)
        self._names = Pseudonyms(_texts(recording), _schools(recording))
        self._files = _files(recording)
        self._named: set[str] = set()

    def recording(self) -> Recording:
        """The story as it can be told to others."""
        account = self._recording.account
        values = {c: self._value(c, v) for c, v in account.values.items()}
        school = self._names.of_school(account.school)
        return replace(
            self._recording,
            story=[self._chapter(each) for each in self._recording.story],
            account=replace(account, school=school, values=values),
        )

    def _value(self, column: str, value: Value) -> Value:
        field = BY_COLUMN[column]
        told = value_of(field, self._cell(field, cell_of(value)))
        return value if told is None else told

    def _chapter(self, chapter: Chapter) -> Chapter:
        cause = chapter.entry.cause
        moved = replace(cause, at=self._moment(cause.at), by=None, because=None)
        entry = self._entry(replace(chapter.entry, cause=moved))
        return Chapter(entry, chapter.table and self._table(chapter.table))

    def _entry(self, entry: Entry) -> Entry:
        match entry:
            case SchoolWasSet():
                return replace(entry, event=self._school(entry.event))
            case FileCame(started):
                school = self._names.of_school(started.school)
                file = self._file(started.file, started.type, entry.cause.at)
                return replace(
                    entry, started=replace(started, school=school, file=file)
                )
            case BaselineWasTaken(told):
                name = self._names.of_school(told.name)
                file = self._file(told.file, "export", entry.cause.at)
                return replace(entry, told=replace(told, name=name, file=file))
            case FactToObserve(seen):
                observed = replace(
                    seen,
                    who=self._names.of(str(seen.who)),
                    said={c: self._cell(BY_COLUMN[c], v) for c, v in seen.said.items()},
                    school=self._names.of_school(seen.school or ""),
                    at=entry.cause.at,
                    by=SOMEBODY,
                    because=None,
                )
                return replace(entry, observation=observed)
            case _:
                return entry

    def _school(self, event: SettingsEvent) -> SettingsEvent:
        domains = tuple(map(self._names.of_domain, event.domains))
        return replace(event, name=self._names.of_school(event.name), domains=domains)

    def _file(self, name: str, kind: str, at: str) -> str:
        """A name that tells the moment, and whether the file is a test."""
        day, time = at[:10].replace("-", ""), at[11:].replace(":", "")
        moment = day if time == "000000" else f"{day}T{time}"
        test = "_test" if test_file(name) else ""
        numbers = (f"_{n}" if n else "" for n in count())
        names = (f"{moment}{test}_{kind}{number}.csv" for number in numbers)
        found = next(each for each in names if each not in self._files | self._named)
        self._named.add(found)
        return found

    def _table(self, table: Table) -> Table:
        fields = [field_named(name) for name in table.header]
        header = (
            self._names.of(name) if field is None else name
            for name, field in zip(table.header, fields, strict=True)
        )
        lines = (replace(e, cells=self._cells(fields, e.cells)) for e in table.lines)
        return Table(tuple(header), tuple(lines))

    def _cells(self, fields: list[Field | None], cells: Cells) -> Cells:
        more = [None] * (len(cells) - len(fields))
        return tuple(map(self._cell, [*fields, *more], cells))

    def _cell(self, field: Field | None, text: str) -> str:
        """What stands in a cell instead."""
        if not text or text == CLEAR or (field and _is_kept(field, text)):
            return text
        if field and field.kind is Kind.DATE and _DATE.match(text):
            return _DATE.sub(self._date, text, count=1)
        if field is MOBILE_NUMBER:
            country = "+1" if text.startswith("+1") else text[: text.startswith("1")]
            return country + self._names.of(text.removeprefix(country))
        return self._names.of(text)

    def _date(self, found: "re.Match[str]") -> str:
        us = "us_" if found["us_year"] else ""
        parts = (int(found[us + part]) for part in ("year", "month", "day"))
        try:
            moved = date(*parts) + self._days
        except (ValueError, OverflowError):
            return found[0]
        month, day = (
            str(number).zfill(len(found[us + part]) if len(found[us + part]) > 1 else 0)
            for number, part in ((moved.month, "month"), (moved.day, "day"))
        )
        if us:
            return f"{month}/{day}/{moved.year}"
        return f"{moved.year}{found['a']}{month}{found['a']}{day}"

    def _moment(self, at: str) -> str:
        if at == BEGINNING:
            return at
        moved = date.fromisoformat(at[:10]) + self._days
        return f"{moved.isoformat()}{at[10:]}"


def _is_kept(field: Field, text: str) -> bool:
    """Whether a cell may be seen: a listed value, a yes or no, a grade, a count."""
    match field.kind:
        case Kind.BOOLEAN:
            return text.casefold() in _YES_AND_NO
        case Kind.GPA:
            return decimal_of(text) is not None
        case Kind.WHOLE_NUMBER:
            return text.isdecimal()
        case _:
            return field in _LISTED_FIELDS and text.casefold() in _KEPT


def _texts(recording: Recording) -> Iterator[str]:
    """Everything in which somebody's name may stand."""
    yield from map(cell_of, recording.account.values.values())
    for chapter in recording.story:
        if isinstance(chapter.entry, FactToObserve):
            seen = chapter.entry.observation
            yield from (str(seen.who), *seen.said.values())
        if chapter.table:
            yield from chapter.table.header
            yield from (cell for line in chapter.table.lines for cell in line.cells)


def _schools(recording: Recording) -> list[School]:
    """The schools, each with every domain that it had."""
    domains: dict[str, dict[str, None]] = {}
    for chapter in recording.story:
        if isinstance(chapter.entry, SchoolWasSet):
            event = chapter.entry.event
            domains.setdefault(event.name, {}).update(dict.fromkeys(event.domains))
    return [School(name, tuple(known)) for name, known in domains.items()]


def _files(recording: Recording) -> frozenset[str]:
    """The names of the files as they were."""
    entries = [chapter.entry for chapter in recording.story]
    came = {each.started.file for each in entries if isinstance(each, FileCame)}
    taken = {each.told.file for each in entries if isinstance(each, BaselineWasTaken)}
    return frozenset(came | taken)
