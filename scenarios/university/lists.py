"""Whom a file lists, and what it says of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from scenarios.university import layout as column
from scenarios.university.fates import TRANSFERS
from scenarios.university.identity import identity
from scenarios.university.layout import (
    ALUMNI,
    ARCHIVE,
    MENTORS,
    STUDENTS,
    Cells,
    Header,
)
from scenarios.university.mentors import mentors
from scenarios.university.renamed import NEW_AUTH_IDENTIFIER
from scenarios.university.roster import roster
from scenarios.university.student import Student
from scenarios.university.studies import studies


@dataclass(frozen=True)
class Table:
    """A header and the rows below it."""

    header: Header
    rows: tuple[tuple[str, ...], ...]


def table(header: Header, people: Iterable[Cells]) -> Table:
    """What is said of these people under this header."""
    return Table(header, tuple(tuple(one[h] for h in header) for one in people))


def cells(student: Student, on: date) -> Cells:
    """All that the school says of a student on a day, story included."""
    told = {column.DISABLED: ""} | identity(student, on) | studies(student, on)
    for chapter in student.story:
        if chapter.in_force(on):
            told |= chapter.cells
    return told


def current_students(on: date) -> Table:
    """Everyone enrolled, and in early summer who just graduated."""
    return table(STUDENTS, (cells(one, on) for one in roster() if one.in_feed(on)))


def with_misspelt_header(on: date) -> Table:
    """The same, with a slip in one header."""
    right = current_students(on)
    misspelt = {column.PREFERRED_NAME: "preffered_name"}
    return Table(tuple(misspelt.get(h, h) for h in right.header), right.rows)


def only_the_new_auth_identifier(on: date) -> Table:
    """The one row that needs leave to change an identifier."""
    return table(STUDENTS, [cells(NEW_AUTH_IDENTIFIER, on)])


def transfers_with_american_dates(on: date) -> Table:
    """Who came in spring, with dates as the clerk writes them."""
    people = [cells(student, on) for student in TRANSFERS]
    for one in people:
        one |= {h: american(one[h]) for h in (column.START_DATE, column.END_DATE)}
    return table(STUDENTS, people)


def american(iso: str) -> str:
    """A date as mm/dd/yyyy."""
    return f"{date.fromisoformat(iso):%m/%d/%Y}" if iso else ""


def listed(on: date) -> list[Cells]:
    """Everyone whom a file outside the terms names."""
    return [cells(student, on) for student in roster() if on in student.listed]


def alumni(on: date) -> Table:
    """An alumni update file: who lost the address, and whom staff added."""
    return table(ALUMNI, listed(on))


def bulk_archive(on: date) -> Table:
    """An archive file: blank where nothing is asked, disabled for all."""
    blank = {column.GPA: "", column.MAJORS: "", column.LEVEL: ""}
    archived = blank | {column.DISABLED: "TRUE"}
    return table(ARCHIVE, (one | archived for one in listed(on)))


def all_mentors(on: date) -> Table:
    """Everyone who mentors."""
    return table(MENTORS, mentors(on))
