"""What goes wrong in a row for one night?"""

from dataclasses import dataclass
from datetime import date

from benchmarks.history.dice import Dice
from benchmarks.history.row import Listed, line, row_cells
from scenarios.university import layout as column

_REJECTED, _DUPLICATED = 20, 5
_MISTYPED = (
    {column.GPA: "4.2"},
    {column.MOBILE: "616555173"},
    {column.SCHOOL_YEAR: "senior"},
    {column.ATHLETE: "Y"},
)


@dataclass(slots=True)
class Slips:
    """The rows that are wrong tonight, by username, each as it stands in the file."""

    mistyped: dict[str, str]
    doubled: dict[str, str]

    def lines(self, listed: list[Listed]) -> list[str]:
        """Every row of the file, the wrong ones among them."""
        if not self.mistyped and not self.doubled:
            return [one.line for one in listed]
        mistyped = self.mistyped
        rows = [mistyped.get(one.student.username, one.line) for one in listed]
        return [*rows, *self.doubled.values()]


def slips(quiet: list[Listed], on: date, dice: Dice) -> Slips:
    """What goes wrong tonight, among students of whom there is nothing new."""
    found = Slips({}, {})
    if quiet and dice.chance(_REJECTED):
        one = dice.one_of(quiet)
        found.mistyped[one.student.username] = _mistyped(one, on, dice)
    if quiet and dice.chance(_DUPLICATED):
        one = dice.one_of(quiet)
        if one.student.username not in found.mistyped:
            found.doubled[one.student.username] = one.line
    return found


def _mistyped(one: Listed, on: date, dice: Dice) -> str:
    return line(row_cells(one.student, on) | one.said | dice.one_of(_MISTYPED))
