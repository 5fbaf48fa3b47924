"""Which named questions are there, and what is their answer?

A question is a file of SQL, named like it. Comments at its head say what it answers,
which parameters it has, and of which imports it needs the rows as the files had them:

    -- Students who are in a file more often than they should be.
    -- :imports = 3: how many of the newest files
    -- feed: SELECT import FROM imports ORDER BY import DESC LIMIT :imports

An indented line goes on where the one above ended. A parameter without ``=`` must be
given; one whose default is a whole number takes one.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import Final

from ledger.ledger import Ledger
from projections.feed import prepare_feed
from projections.reading import QueryError, Reader, Table

OURS: Final = Path(__file__).with_name("audits")
"""The folder of the questions that come with the program."""

_PARAMETER: Final = re.compile(r":([a-z_]+)(?: = (.*?))?: (.+)")
_READS: Final = re.compile(r"(feed|in_vain): (.+)")
_NUMBER: Final = re.compile(r"\d{1,9}", re.ASCII)


class AuditError(Exception):
    """A question that is not there, or cannot be asked so, as a sentence."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question, with its default, and what it means."""

    name: str
    default: str | None
    says: str

    def value(self, text: str) -> str | int:
        """The value that somebody wrote. Raises AuditError."""
        if not self.default or not _NUMBER.fullmatch(self.default):
            return text
        if not _NUMBER.fullmatch(text):
            raise AuditError(
                f"{self.name}={text} is not a whole number: write such as "
                f"{self.name}={self.default}"
            )
        return int(text)


@dataclass(frozen=True, slots=True)
class Audit:
    """A named question.

    ``reads`` is the table of rows as the files had them that it needs, and SQL for the
    imports of whose files.
    """

    name: str
    file: Path
    says: str
    parameters: tuple[Parameter, ...]
    reads: tuple[str, str] | None
    sql: str

    def values(self, said: Mapping[str, str]) -> dict[str, str | int]:
        """A value for each parameter. Raises AuditError."""
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in said:
            if name not in known:
                raise AuditError(
                    f"{self.name} has no parameter {name}{_near(name, known)}"
                )
        given = {p.name: said.get(p.name, p.default) for p in self.parameters}
        for name, text in given.items():
            if text is None:
                raise AuditError(f"{self.name} needs {name}=…: {known[name].says}")
        return {
            n: known[n].value(text) for n, text in given.items() if text is not None
        }

    def answer(self, ledger: Ledger, reader: Reader, said: Mapping[str, str]) -> Table:
        """The answer; the reader is used up by it. Raises AuditError and QueryError."""
        values = self.values(said)
        try:
            if self.reads:
                table, chosen = self.reads
                imports = {row[0] for row in reader.table(chosen, values).rows}
                prepare_feed(ledger, reader, imports, in_vain=table == "in_vain")
            found = reader.table(self.sql, values)
            return Table(found.columns, list(found.rows))
        except QueryError as error:
            raise QueryError(f"{self.file.name}: {error}") from None


def audits(folders: Iterable[Path]) -> dict[str, Path]:
    """The file of each question by its name; of two, that of the later folder."""
    files = {f.stem: f for folder in folders for f in sorted(folder.glob("*.sql"))}
    return dict(sorted(files.items()))


def the_audit(known: Mapping[str, Path], name: str) -> Audit:
    """The question of that name. Raises AuditError."""
    if name not in known:
        raise AuditError(f"there is no audit {name}{_near(name, known)}")
    return read_audit(known[name])


def read_audit(file: Path) -> Audit:
    """The question in a file. Raises AuditError."""
    text = file.read_text(encoding="utf-8")
    head = list(takewhile(lambda line: line.startswith("--"), text.splitlines()))
    says, *more = _entries(head) or [""]
    if not says:
        raise AuditError(
            f"{file.name}: an audit begins with a comment that says what it answers"
        )
    parameters: list[Parameter] = []
    reads = None
    for entry in more:
        if found := _PARAMETER.fullmatch(entry):
            parameters.append(Parameter(*found.groups()))
        elif found := _READS.fullmatch(entry):
            reads = found[1], found[2]
        else:
            raise AuditError(
                f"{file.name}: {entry!r} is no parameter and no feed: write "
                "-- :name = default: meaning, or -- feed: SELECT import FROM …"
            )
    return Audit(file.stem, file, says, tuple(parameters), reads, text)


def _entries(head: list[str]) -> list[str]:
    """The comments at the head of a file, an indented one joined to the one above."""
    entries: list[str] = []
    for line in head:
        told = line.removeprefix("--")
        if told.startswith("   ") and entries:
            entries[-1] += f" {told.strip()}"
        else:
            entries.append(told.strip())
    return entries


def _near(name: str, known: Iterable[str]) -> str:
    names = list(known)
    near = get_close_matches(name, names, n=1)
    if near:
        return f": did you mean {near[0]}?"
    return f": there are {', '.join(names)}" if names else ""
