"""The naive model's files: what is uploaded, and what can be read from it."""

import csv
import io
from dataclasses import dataclass, field

from tests.properties.naive_fields import HEADERS

CLEAR = "**CLEAR**"

Row = dict[str, str]
"""Columns and their stripped cells, of the headers that are known."""


@dataclass(frozen=True)
class Upload:
    """A file and what is said of it."""

    name: str
    content: bytes
    at: str
    school: str
    user_type: str = "Students"
    manual: bool = True
    by_email: bool = False
    changes_identifiers: bool = False
    mm_dd_yyyy: bool = False

    @property
    def changes(self) -> bool:
        """Whether this job changes identifier data; only a manual one can."""
        return self.changes_identifiers and self.manual

    @property
    def reads_us_dates(self) -> bool:
        return self.mm_dd_yyyy and self.manual

    @property
    def is_test(self) -> bool:
        return "test" in self.name.lower() or "sample" in self.name.lower()

    @property
    def identity(self) -> tuple[object, ...]:
        """What makes a file the same as another: bytes, moment and terms."""
        said = {**vars(self), "name": self.is_test}
        return tuple(said.values())


@dataclass
class School:
    """A school's settings."""

    domains: tuple[str, ...]
    sso: bool = False
    mentorship: bool = True

    def owns(self, domain: str) -> bool:
        return any(domain == own or domain.endswith("." + own) for own in self.domains)


@dataclass
class File:
    """A file once it is read: its columns, and who stands in which row."""

    columns: list[str]
    rows: dict[int, Row] = field(default_factory=dict)
    ragged: dict[int, Row] = field(default_factory=dict)


class Refused(Exception):
    """The file is not taken at all; its argument is the rule."""


def read(upload: Upload, school: School) -> File:
    """The file. Raises Refused."""
    if not upload.name.lower().endswith(".csv"):
        raise Refused("not-csv")
    if upload.user_type == "Mentors" and not school.mentorship:
        raise Refused("mentorship-off")
    records = _records(upload.content.decode().removeprefix("\ufeff"))
    header = records.pop(min(records)) if records else []
    known = [HEADERS[upload.user_type].get(cell) for cell in header]
    columns = [column for column in known if column]
    if not columns:
        raise Refused("no-header")
    if len(set(columns)) < len(columns):
        raise Refused("repeated-header")
    if upload.user_type == "Mentors" and not school.sso:
        known = [None if column == "auth_identifier" else column for column in known]
    file = File([column for column in known if column])
    for number, cells in records.items():
        padded = cells + [""] * len(header)
        row = {c: cell for c, cell in zip(known, padded, strict=False) if c}
        (file.ragged if len(cells) > len(header) else file.rows)[number] = row
    return file


def _records(text: str) -> dict[int, list[str]]:
    """Rows by their number in a spreadsheet, without the blank ones."""
    records = {}
    reader = csv.reader(io.StringIO(text, newline=""))
    for number, cells in enumerate(reader, start=1):
        stripped = [cell.strip() for cell in cells]
        if stripped not in ([], [""]):
            records[number] = stripped
    return records


def said(row: Row, column: str) -> str:
    """The cell; "" where it is blank, absent, or asks to be cleared."""
    text = row.get(column, "")
    return "" if text == CLEAR else text


def same(address: str, other: str) -> bool:
    """Whether two addresses are one, whatever the letter case."""
    return address.casefold() == other.casefold()


def repeated(rows: dict[int, Row]) -> set[int]:
    """The rows that share one of their identifying values with another row."""
    bearers: dict[tuple[str, str], set[int]] = {}
    for number, row in rows.items():
        for column in ("email_address", "username", "card_id", "auth_identifier"):
            text = said(row, column)
            text = text.casefold() if column == "email_address" else text
            bearers.setdefault((column, text), set()).add(number)
    shared = [who for (_, text), who in bearers.items() if text and len(who) > 1]
    return set().union(*shared)
