"""What happens to a student's record on an ordinary night?"""

from collections.abc import Callable
from datetime import date
from typing import Final

from benchmarks.history.dice import Dice
from benchmarks.history.people import married
from benchmarks.history.row import Listed
from scenarios.university import layout as column
from scenarios.university.contact import AREA_CODES, DOMAIN
from scenarios.university.identity import NICKNAMES
from scenarios.university.layout import Cells
from scenarios.university.studies import ADVISERS
from scenarios.university.subjects import COLLEGE_OF, MASTERS, UNDERGRADUATE

Change = Callable[[Listed, Dice], Cells]

GRADES_MONTHS: Final = (1, 5, 6, 12)
GRADES: Final = [f"{2 + hundredths / 100:.2f}" for hundredths in range(201)]
NUMBERS: Final = [f"{area}55501{n:02d}" for area in AREA_CODES for n in range(100)]
LABELS: Final = ("Honors Program", "Internship Cleared", "Peer Tutor", "Study Abroad")


def change(one: Listed, on: date, dice: Dice) -> Cells:
    """Cells that differ from what the platform holds of the student."""
    kinds = _WHEN_GRADES_COME if on.month in GRADES_MONTHS else _USUAL
    return dice.one_of(kinds)(one, dice) or mobile_changes(one, dice)


def grade_changes(one: Listed, dice: Dice) -> Cells:
    """A grade comes in, for those who have some."""
    held = one.held.get(column.GPA)
    return {column.GPA: dice.another(GRADES, than=held)} if held else {}


def major_changes(one: Listed, dice: Dice) -> Cells:
    """Another subject, and the college that teaches it."""
    graduate = one.held[column.LEVEL] == "Masters"
    subjects = MASTERS if graduate else UNDERGRADUATE
    major = dice.another(subjects, than=one.held.get(column.PRIMARY_MAJOR, ""))
    return {
        column.PRIMARY_MAJOR: major,
        column.MAJORS: major,
        column.COLLEGE: COLLEGE_OF[major],
    }


def labels_change(one: Listed, dice: Dice) -> Cells:
    """A label is put on, or taken off."""
    label = dice.one_of(LABELS)
    labels = [each for each in one.held[column.LABELS].split(";") if each]
    now = [each for each in labels if each != label]
    return {column.LABELS: ";".join(now if label in labels else [*now, label])}


def end_date_changes(one: Listed, dice: Dice) -> Cells:
    """The student will take longer, or not so long."""
    class_of = one.student.enrolments[-1].class_of
    ends = (f"{class_of}-05-15", f"{class_of}-12-15", f"{class_of + 1}-05-15")
    return {column.END_DATE: dice.another(ends, than=one.held.get(column.END_DATE, ""))}


def mobile_changes(one: Listed, dice: Dice) -> Cells:
    """Another number, from the range that is reserved for fiction."""
    number = dice.another(NUMBERS, than=one.held.get(column.MOBILE, ""))
    return {column.MOBILE: number}


def adviser_changes(one: Listed, dice: Dice) -> Cells:
    """Somebody else advises."""
    advisers = [f"{name}@{DOMAIN}" for name in ADVISERS]
    adviser = dice.another(advisers, than=one.held.get(column.ADVISER, ""))
    return {column.ADVISER: adviser}


def calling_name_changes(one: Listed, dice: Dice) -> Cells:
    """The student wants to be called otherwise."""
    name = dice.another(NICKNAMES, than=one.held.get(column.PREFERRED_NAME, ""))
    return {column.PREFERRED_NAME: name}


def marriage(one: Listed, dice: Dice) -> Cells:
    """Another last name; the address follows later."""
    name = married(one.student, dice)
    return {column.LAST_NAME: name} if name != one.held[column.LAST_NAME] else {}


_USUAL: Final[tuple[Change, ...]] = (
    *(major_changes,) * 4,
    *(labels_change,) * 4,
    *(mobile_changes,) * 3,
    *(adviser_changes,) * 3,
    *(grade_changes,) * 3,
    *(end_date_changes,) * 2,
    calling_name_changes,
    marriage,
)
_WHEN_GRADES_COME: Final = (*(grade_changes,) * 60, *_USUAL)
