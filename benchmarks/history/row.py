"""How does a student's row stand in the file, and what does the platform hold?"""

from dataclasses import dataclass, field
from datetime import date

from benchmarks.history.people import identifiers
from scenarios.university import layout as column
from scenarios.university.layout import STUDENTS, Cells
from scenarios.university.lists import cells
from scenarios.university.student import Student
from scenarios.university.write import quoted

_COMMAS = len(STUDENTS) - 1


@dataclass(slots=True)
class Listed:
    """A student of the file: the row as it stands, and what it adds up to.

    ``said`` are the cells that somebody set, and that no term changes any more;
    ``held`` is what the platform has after every row so far.
    """

    student: Student
    leaves: date
    said: Cells = field(default_factory=dict)
    held: Cells = field(default_factory=dict)
    line: str = ""

    def write(self, on: date, said: Cells) -> None:
        """Write the row anew, with what is said now and what time has brought."""
        self.said |= said
        told = row_cells(self.student, on) | self.said
        kept = {h: cell for h, cell in told.items() if cell or h == column.LABELS}
        self.held |= kept
        self.line = line(told)


def row_cells(student: Student, on: date) -> Cells:
    """What the registrar knows of a student on a day."""
    return cells(student, on) | identifiers(student)


def line(told: Cells) -> str:
    """The row as the file has it, without its end."""
    row = [told[header] for header in STUDENTS]
    plain = ",".join(row)
    needs_quotes = plain.count(",") != _COMMAS or '"' in plain
    return ",".join(map(quoted, row)) if needs_quotes else plain
