"""What if the history had been another one? Its entries, with changes to them."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from domain.events import Cause, ImportStarted
from ledger.collecting import Terms
from ledger.errors import LedgerError
from ledger.history import Entry, FactToObserve, FileCame, ImportWasReleased
from ledger.observing import Observation
from ledger.source import Loaded


@dataclass(frozen=True, slots=True)
class Alteration:
    """Changes to a history: by import number what is left out, replaced or set.

    ``rules`` is the era by which all files are judged.
    """

    without: frozenset[int] = frozenset()
    replaced: Mapping[int, Loaded] = field(default_factory=dict)
    inserted: tuple[Loaded, ...] = ()
    observed: tuple[Observation, ...] = ()
    set_terms: Mapping[int, Terms] = field(default_factory=dict)
    rules: str | None = None

    @property
    def is_none(self) -> bool:
        """Whether the history stays as it is."""
        return self == Alteration()

    def asks_for(self, entry: Entry) -> bool:
        """Whether somebody asked for this entry to be as it is."""
        if isinstance(entry, FactToObserve):
            return True
        if not isinstance(entry, FileCame):
            return False
        inserted = {loaded.sha256 for loaded in self.inserted}
        changed = {*self.replaced, *self.set_terms}
        return entry.started.number in changed or entry.started.sha256 in inserted

    def kept(self, before: Callable[[str], bytes]) -> Callable[[str], bytes]:
        """Gives the bytes of files, those that the alteration brings among them."""
        brought = {
            loaded.sha256: loaded.content
            for loaded in (*self.replaced.values(), *self.inserted)
        }

        def read(sha256: str) -> bytes:
            content = brought.get(sha256)
            return before(sha256) if content is None else content

        return read


def altered(entries: Iterable[Entry], alteration: Alteration) -> list[Entry]:
    """The entries of the other history, in the order of their moments.

    Raises LedgerError where an import that is named is not there.
    """
    found = list(entries)
    numbers = {e.started.number for e in found if isinstance(e, FileCame)}
    _check_numbers(alteration, numbers)
    kept = [
        _with_terms(entry, alteration)
        for entry in found
        if _number(entry) not in alteration.without
    ]
    kept.sort(key=_moment)
    for number, loaded in enumerate(alteration.inserted, max(numbers, default=0) + 1):
        _insert(kept, FileCame(_started(loaded, number), Cause(loaded.source.at)))
    for observation in alteration.observed:
        _insert(kept, FactToObserve(observation, Cause(observation.at or "")))
    return kept


def _check_numbers(alteration: Alteration, numbers: set[int]) -> None:
    named = {*alteration.without, *alteration.replaced, *alteration.set_terms}
    if unknown := sorted(named - numbers):
        raise LedgerError(f"there is no import {unknown[0]} in this history")


def _number(entry: Entry) -> int | None:
    if isinstance(entry, FileCame):
        return entry.started.number
    return entry.number if isinstance(entry, ImportWasReleased) else None


def _moment(entry: Entry) -> str:
    return entry.cause.at


def _insert(entries: list[Entry], entry: Entry) -> None:
    """Put an entry behind everything of its moment."""
    entries.insert(bisect_right(entries, _moment(entry), key=_moment), entry)


def _with_terms(entry: Entry, alteration: Alteration) -> Entry:
    if not isinstance(entry, FileCame):
        return entry
    number, started, cause = entry.started.number, entry.started, entry.cause
    if loaded := alteration.replaced.get(number):
        started = replace(started, file=loaded.source.name, sha256=loaded.sha256)
    if alteration.rules:
        started = replace(started, rules=alteration.rules)
    if terms := alteration.set_terms.get(number):
        started = replace(started, **dict(_said(terms)))
        cause = replace(cause, at=terms.at or cause.at)
    return FileCame(started, cause)


def _said(terms: Terms) -> Iterator[tuple[str, Any]]:
    """The options of an import that are said, as its first event has them."""
    if terms.school is not None:
        yield "school", terms.school
    if terms.type is not None:
        yield "type", terms.type.name.lower()
    for name in ("channel", "identifier", "changes_identifiers", "mm_dd_yyyy", "rules"):
        if (said := getattr(terms, name)) is not None:
            yield name, said


def _started(loaded: Loaded, number: int) -> ImportStarted:
    source, job = loaded.source, loaded.source.job
    return ImportStarted(
        number,
        source.name,
        loaded.sha256,
        source.school or "",
        job.user_type.name.lower(),
        job.channel,
        job.identifier,
        job.changes_identifiers,
        job.mm_dd_yyyy,
        rulebook="",
        rules=source.rules,
    )
