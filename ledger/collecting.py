"""Which files does a user mean, and under which terms?"""

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeVar

from domain.eras.dated import ERAS
from domain.fields import UserType
from domain.settings import Channel, Identifier, Job
from ledger.errors import LedgerError
from ledger.moments import moment, moment_in
from ledger.source import Source

LISTING = "imports.csv"

T = TypeVar("T")

_TYPES = {kind.name.lower(): kind for kind in UserType}
_BOOLEANS = {"TRUE": True, "true": True, "FALSE": False, "false": False}


@dataclass(frozen=True, slots=True)
class Terms:
    """What is said of a file, by flags or in imports.csv; None is not said."""

    at: str | None = None
    school: str | None = None
    type: UserType | None = None
    channel: Channel | None = None
    identifier: Identifier | None = None
    changes_identifiers: bool | None = None
    mm_dd_yyyy: bool | None = None
    rules: str | None = None

    def over(self, listed: "Terms") -> "Terms":
        """These terms, and the listed ones where these say nothing."""
        said = {
            term.name: getattr(self if _says(self, term.name) else listed, term.name)
            for term in fields(self)
        }
        return Terms(**said)

    @property
    def job(self) -> Job:
        """The job, with the defaults where nothing was said."""
        return Job(
            self.type or UserType.STUDENTS,
            self.channel or Channel.MANUAL,
            self.identifier or Identifier.USERNAME,
            bool(self.changes_identifiers),
            bool(self.mm_dd_yyyy),
        )


@dataclass(frozen=True, slots=True)
class Undated:
    """A file whose moment nobody said, and its name does not tell."""

    name: str


def collect(paths: Iterable[Path], flags: Terms) -> tuple[list[Source], list[Undated]]:
    """The files to run, in order, and those that have no moment. Raises LedgerError."""
    found = [item for path in paths for item in _from_path(path, flags)]
    sources = [item for item in found if isinstance(item, Source)]
    undated = [item for item in found if isinstance(item, Undated)]
    twins = Counter((source.at, source.name) for source in sources)

    def order(source: Source) -> tuple[str, str, str]:
        twin = twins[source.at, source.name] > 1
        return source.at, source.name, source.load().sha256 if twin else ""

    return sorted(sources, key=order), undated


def from_bytes(name: str, content: bytes, flags: Terms) -> Source | Undated:
    """A file that came in through a pipe."""
    at = flags.at or moment_in(name)
    if at is None:
        return Undated(name)
    return _source(name, lambda: content, at, flags)


def _source(name: str, read: Callable[[], bytes], at: str, terms: Terms) -> Source:
    return Source(name, read, at, terms.school, terms.job, terms.rules)


def _from_path(path: Path, flags: Terms) -> Iterator[Source | Undated]:
    if not path.exists():
        raise LedgerError(f"{path}: there is no such file or directory")
    if not path.is_dir():
        yield _from_file(path, flags)
        return
    listed = _listed(path / LISTING)
    files = [file for file in sorted(path.iterdir()) if _is_sync_file(file)]
    if not files:
        raise LedgerError(f"{path}: there is no .csv file in this directory")
    for file in files:
        if not file.name.isprintable():
            raise LedgerError(f"{path}: {file.name!a}: rename it, in UTF-8")
        yield _from_file(file, flags.over(listed.get(file.name, Terms())))


def _is_sync_file(file: Path) -> bool:
    return file.is_file() and file.suffix.lower() == ".csv" and file.name != LISTING


def _from_file(path: Path, terms: Terms) -> Source | Undated:
    at = terms.at or moment_in(path.name)
    if at is None:
        return Undated(path.name)
    return _source(path.name, path.read_bytes, at, terms)


def _listed(path: Path) -> Mapping[str, Terms]:
    if not path.exists():
        return {}
    try:
        text = path.read_text(encoding="utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        rows = [(f"{path}:{reader.line_num}", row) for row in reader]
    except UnicodeDecodeError as error:
        raise LedgerError(
            f"{path}: byte {error.start} is not UTF-8: save the file as CSV UTF-8"
        ) from None
    except csv.Error as error:
        raise LedgerError(f"{path}: cannot be read as CSV: {error}") from None
    listed: dict[str, Terms] = {}
    for place, row in rows:
        name = _listed_file(row, place, path.parent)
        if name in listed:
            raise LedgerError(f"{place}: the file {name} is listed twice")
        listed[name] = terms_said(row, place)
    return listed


def _listed_file(row: Mapping[str, str | None], place: str, folder: Path) -> str:
    if None in row:
        raise LedgerError(f"{place}: the row has more cells than the header")
    name = (row.get("file") or "").strip()
    if not name:
        raise LedgerError(f"{place}: the column file is blank")
    if not (folder / name).is_file():
        raise LedgerError(f"{place}: there is no file {name} beside it")
    return name


def terms_said(row: Mapping[str, str | None], place: str) -> Terms:
    """The terms that are written by their names. Raises LedgerError."""
    said = {key: (value or "").strip() for key, value in row.items() if key}
    unknown = set(said) - {"file"} - {term.name for term in fields(Terms)}
    if unknown:
        known = ", ".join(term.name for term in fields(Terms))
        raise LedgerError(
            f"{place}: column {min(unknown)} is not known: it may be {known}"
        )
    try:
        at = said.get("at")
        return Terms(
            at=moment(at) if at else None,
            school=said.get("school") or None,
            type=_one_of(_TYPES, said, "type"),
            channel=_one_of({c.value: c for c in Channel}, said, "channel"),
            identifier=_one_of({i.value: i for i in Identifier}, said, "identifier"),
            changes_identifiers=_one_of(_BOOLEANS, said, "changes_identifiers"),
            mm_dd_yyyy=_one_of(_BOOLEANS, said, "mm_dd_yyyy"),
            rules=_one_of({era: era for era in ERAS}, said, "rules"),
        )
    except ValueError as error:
        raise LedgerError(f"{place}: {error}") from None


def _one_of(known: Mapping[str, T], said: Mapping[str, str], column: str) -> T | None:
    text = said.get(column)
    if not text:
        return None
    if text not in known:
        raise ValueError(f"{column} is {text!r}: write {', '.join(known)} or nothing")
    return known[text]


def _says(terms: Terms, name: str) -> bool:
    return getattr(terms, name) is not None
