"""Which schools are in the ledger, and under which settings?"""

import re
import sqlite3
from dataclasses import asdict, dataclass, replace

from domain.catalogue import RULES
from domain.events import (
    Cause,
    SchoolRegistered,
    SchoolSettingsChanged,
    SettingsEvent,
)
from domain.guards import merged
from domain.rule import Rule, Status
from domain.settings import School
from ledger import recordings
from ledger.errors import LedgerError
from ledger.identity import school_id
from ledger.ledger import Ledger
from ledger.recorded import Recorded
from ledger.store import insert

_TOO_LATE = "leave --at out, or begin a new ledger with the schools first"
_is_domain = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+").fullmatch


@dataclass(frozen=True, slots=True)
class SchoolSettings:
    """What ``school add`` and ``school set`` may say; None leaves it as it is.

    ``overruled`` and ``upheld`` name assumed rules that the school no longer, or again,
    goes by. ``guards`` are written archived=5%, and archived=off.
    """

    domains: tuple[str, ...] = ()
    sso: bool | None = None
    mentorship: bool | None = None
    disabling_sync: bool | None = None
    overruled: tuple[str, ...] = ()
    upheld: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()

    def checked(self, name: str) -> None:
        """See that a new school can be of these. Raises LedgerError."""
        if not name.strip() or "/" in name:
            raise LedgerError(
                f"{name!r} cannot be a school's name: write one that has no slash"
            )
        if not self.domains:
            raise LedgerError(f"name the e-mail domains of {name} with --domain")
        self.over(School(name))

    def over(self, school: School) -> School:
        """The school under these settings. Raises LedgerError."""
        domains = tuple(map(_domain, self.domains))
        return replace(
            school,
            domains=domains or school.domains,
            sso=_said(self.sso, school.sso),
            mentorship=_said(self.mentorship, school.mentorship),
            disabling_sync=_said(self.disabling_sync, school.disabling_sync),
            overruled=self._overruled(school),
            guards=self._guards(school),
        )

    def _overruled(self, school: School) -> tuple[str, ...]:
        for name in (*self.overruled, *self.upheld):
            _check_overrulable(name)
        kept = {*school.overruled, *self.overruled} - set(self.upheld)
        return tuple(sorted(kept))

    def _guards(self, school: School) -> tuple[str, ...]:
        try:
            kept = merged((*school.guards, *self.guards))
        except ValueError as error:
            raise LedgerError(str(error)) from None
        return tuple(f"{name}={limit.text}" for name, limit in kept.items())


def _said(said: bool | None, before: bool) -> bool:
    return before if said is None else said


def _check_overrulable(name: str) -> None:
    rule = RULES.get(name)
    if rule is None:
        raise LedgerError(f"there is no rule {name!r}: see them with `rollbook rules`")
    if not rule.otherwise:
        may = ", ".join(each.name for each in RULES.values() if each.otherwise)
        raise LedgerError(
            f"{name} cannot be overruled: {_why_not(rule)}; the rules that can be are "
            f"{may}"
        )


def _why_not(rule: Rule) -> str:
    if rule.status is Status.ASSUMED:
        return "the ledger rests on it"
    return f"it is {rule.status}, not assumed"


def schools(ledger: Ledger) -> dict[str, School]:
    """Every school by name, as it is now."""
    with ledger.reading() as cursor:
        names = list(recordings.school_versions(cursor))
    return {name: _now(ledger, name) for name in names}


def the_school(known: dict[str, School], name: str | None) -> School:
    """The school of that name, or the only one there is. Raises LedgerError."""
    if name is None and len(known) == 1:
        return next(iter(known.values()))
    if name in known:
        return known[name]
    names = ", ".join(known) or "none"
    if name is None:
        raise LedgerError(f"name a school with --school: the ledger has {names}")
    raise LedgerError(f"there is no school {name!r} in the ledger: it has {names}")


def schools_beside(known: dict[str, School], school: School) -> tuple[School, ...]:
    """The other schools."""
    return tuple(other for other in known.values() if other != school)


def add_school(
    ledger: Ledger, name: str, settings: SchoolSettings, at: str | None
) -> School:
    """Register a school. Raises LedgerError."""
    settings.checked(name)
    school = settings.over(School(name))
    with ledger.writing() as cursor:
        if name in recordings.school_versions(cursor):
            raise LedgerError(
                f"{name} is in the ledger already: change it with `rollbook school set`"
            )
        event = SchoolRegistered(**asdict(school))
        _record(cursor, event, 1, recordings.moment_or_newest(cursor, at, _TOO_LATE))
    return school


def set_school(
    ledger: Ledger, name: str, settings: SchoolSettings, at: str | None
) -> School:
    """Change a school's settings from a moment on. Raises LedgerError."""
    with ledger.writing() as cursor:
        before = the_school(schools(ledger), name)
        after = settings.over(before)
        if after == before:
            return after
        version = recordings.school_versions(cursor)[name] + 1
        event = SchoolSettingsChanged(**asdict(after))
        _record(
            cursor, event, version, recordings.moment_or_newest(cursor, at, _TOO_LATE)
        )
    return after


def _now(ledger: Ledger, name: str) -> School:
    told = (recorded.event for recorded in reversed(ledger.stream(school_id(name))))
    event = next(event for event in told if isinstance(event, SettingsEvent))
    return School(**asdict(event))


def _record(
    cursor: sqlite3.Cursor,
    event: SchoolRegistered | SchoolSettingsChanged,
    version: int,
    at: str,
) -> None:
    insert(cursor, [Recorded(school_id(event.name), version, event, Cause(at))])
    recordings.set_school_version(cursor, event.name, version)
    recordings.advance(cursor, at)


def _domain(text: str) -> str:
    domain = text.strip().lower().removeprefix("@")
    if not _is_domain(domain):
        raise LedgerError(f"{text!r} is not an e-mail domain such as state.example.edu")
    return domain
