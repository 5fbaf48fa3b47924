"""Who comes to a large university, to study what, and under which identifiers?"""

from datetime import date
from functools import cache

from benchmarks.history.dice import Dice
from scenarios.university import layout as column
from scenarios.university.contact import DOMAIN
from scenarios.university.layout import Cells
from scenarios.university.names import FIRST_NAMES, LAST_NAMES, plain
from scenarios.university.student import Enrolment, Student, bachelor, master
from scenarios.university.terms import academic_year

_DOUBLE_NAMES = 30
_JUNIORS = 0.5
_GRADUATE_STUDENTS = 14


def newcomer(number: int, enrolment: Enrolment, dice: Dice) -> Student:
    """A student whom nobody knew, with a name that others may have, too."""
    name = (dice.one_of(FIRST_NAMES), _last_name(dice))
    return Student(f"A{number:07d}", *name, (enrolment,))


def someone_enrolled(on: date, dice: Dice) -> Enrolment:
    """What anyone is doing who is at the university on a day."""
    year = academic_year(on)
    if dice.chance(_GRADUATE_STUDENTS):
        return _master(year - dice.below(2))
    return _bachelor(year - dice.below(4))


def someone_new(on: date, dice: Dice) -> Enrolment:
    """What anyone is doing who comes in August."""
    return _master(on.year) if dice.chance(25) else _bachelor(on.year)


def transfer(on: date, dice: Dice) -> Enrolment:
    """What anyone is doing who comes in January."""
    return Enrolment("Bachelors", on, on.year + 2 + dice.below(2))


def married(student: Student, dice: Dice) -> str:
    """The last name that a student has after marrying."""
    other = dice.another(LAST_NAMES, than=student.last_name)
    return f"{student.last_name}-{other}" if dice.chance(25) else other


def address(student: Student, last_name: str) -> str:
    """An address of the school, which the number keeps from being anyone else's."""
    return f"{_plain(last_name)}.{student.number}@{DOMAIN}"


def identifiers(student: Student) -> Cells:
    """The identifiers that must be unique among very many students."""
    initials = _plain(student.first_name)[0] + _plain(student.last_name)[0]
    return {
        column.EMAIL: address(student, student.last_name),
        column.AUTH_IDENTIFIER: f"{initials}{student.number}",
    }


def _last_name(dice: Dice) -> str:
    name = dice.one_of(LAST_NAMES)
    if "-" in name or not dice.chance(_DOUBLE_NAMES):
        return f"{name}, Jr." if dice.chance(_JUNIORS) else name
    return f"{name}-{dice.another(LAST_NAMES, than=name)}"


_bachelor = cache(bachelor)
_master = cache(master)
_plain = cache(plain)
