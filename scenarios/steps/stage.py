"""Where does a scenario play? In a ledger of its own, made when it is first needed."""

import argparse
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from domain.eras.dated import ERAS
from domain.events import Cause
from domain.fields import UserType
from domain.settings import Channel, Identifier
from ledger.collecting import Terms, Undated, from_bytes
from ledger.importing import import_file
from ledger.ledger import Ledger, begin_ledger
from ledger.moments import moment
from ledger.releasing import release_import
from ledger.run import Run
from ledger.schools import SchoolSettings, add_school, set_school
from ledger.taken import Conditions, Refused, Taken
from projections.reading import Reader
from projections.views import Views


class Stage:
    """A scenario's ledger, and what its last file did.

    ``without`` names rules that are left out of every import.
    """

    def __init__(self, folder: Path, without: frozenset[str] = frozenset()) -> None:
        self._folder = folder
        self._conditions = Conditions(without=without)
        self._ledger: Ledger | None = None
        self._last: Taken | None = None

    @property
    def ledger(self) -> Ledger:
        """The ledger."""
        if self._ledger is None:
            self._ledger = begin_ledger(self._folder / "ledger")
        return self._ledger

    @property
    def last(self) -> Taken:
        """What came of the file imported last."""
        assert self._last is not None, "no file was imported yet"
        return self._last

    @property
    def run(self) -> Run:
        """What the file imported last did; it must have been taken."""
        assert isinstance(self.last, Run), f"the file was not taken: {self.last}"
        return self.last

    @property
    def refused(self) -> Refused:
        """Why the file imported last was refused; it must have been."""
        assert isinstance(self.last, Refused), "the file was taken"
        return self.last

    def add_school(self, name: str, domains: list[str]) -> None:
        """Register a school."""
        add_school(self.ledger, name, SchoolSettings(tuple(domains)), None)

    def set_school(self, name: str, settings: SchoolSettings) -> None:
        """Change a school's settings."""
        set_school(self.ledger, name, settings, None)

    def import_file(
        self, kind: str, name: str, content: bytes, options: str | None
    ) -> None:
        """Import a file under the options of ``rollbook import``."""
        terms, guards = _terms(options or "", UserType[kind.upper()])
        source = from_bytes(name, content, terms)
        assert not isinstance(source, Undated), f"{name} has no date: add --at"
        conditions = replace(self._conditions, guards=tuple(guards))
        self._last = import_file(self.ledger, source, conditions=conditions)

    def release(self, at: str | None) -> None:
        """Let the file imported last run, which must be held."""
        without = self._conditions.without
        cause = Cause(moment(at) if at else "")
        number = self.run.number
        self._last = release_import(self.ledger, number, cause, without=without)

    @contextmanager
    def views(self) -> Iterator[Reader]:
        """The views, brought up to the ledger."""
        views = Views(self.ledger)
        views.catch_up()
        with views.reader() as reader:
            yield reader

    def close(self) -> None:
        """Leave the stage."""
        if self._ledger:
            self._ledger.close()


class _Options(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise AssertionError(f"these are not options of rollbook import: {message}")


def _terms(options: str, kind: UserType) -> tuple[Terms, list[str]]:
    parser = _Options(add_help=False, allow_abbrev=False)
    parser.add_argument("--school")
    parser.add_argument("--at", type=moment)
    parser.add_argument("--channel", type=Channel)
    parser.add_argument("--identifier", type=Identifier)
    parser.add_argument("--changes-identifiers", action="store_true")
    parser.add_argument("--mm-dd-yyyy", action="store_true")
    parser.add_argument("--rules", choices=ERAS)
    parser.add_argument("--guard", action="append", default=[])
    said: dict[str, Any] = vars(parser.parse_args(shlex.split(options)))
    guards: list[str] = said.pop("guard")
    return Terms(type=kind, **said), guards
