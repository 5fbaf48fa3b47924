"""Who ever studied at Alderbrook."""

from collections.abc import Iterator
from datetime import date

from scenarios.university.draw import chance, number
from scenarios.university.fates import FATES, TRANSFERS
from scenarios.university.names import full_name
from scenarios.university.student import Enrolment, Student, bachelor, master
from scenarios.university.terms import day

COHORTS = range(2015, 2025)
FRESHMEN, GRADUATE_STUDENTS = 24, 3
NEW_USERNAMES_SINCE = 2020

# Classes without a file of their own keep their addresses, as far as the school knows.
ALUMNI_FILE_OF = {
    2020: day("2020-09-15"),
    2021: day("2021-07-15"),
    2022: day("2022-11-07"),
    2023: day("2023-07-17"),
}
BULK_ARCHIVE = day("2022-08-15")
ARCHIVED_CLASSES = (2019, 2020)


def username(entered: int, nth: int) -> str:
    """The student number, in the form of its time."""
    # The gap is never 0: those numbers are kept for people with a story.
    if entered < NEW_USERNAMES_SINCE:
        gap = 1 + number(f"{entered} gap {nth}", 19)
        return f"{11000 + 700 * (entered - 2015) + 20 * nth + gap:07d}"
    gap = 1 + number(f"{entered} gap {nth}", 4)
    return f"A{100 + 160 * (entered - 2020) + 5 * nth + gap:05d}"


def leaving(key: str, entered: int) -> str:
    """The day on which someone who drops out has left, blank for who stays."""
    month = 3 if chance(f"{key} leaves in spring", 50) else 11
    year = entered + 1 + number(f"{key} leaves", 3)
    return f"{year}-{month:02d}-01" if chance(f"{key} drops out", 10) else ""


def enrolment(key: str, entered: int, nth: int) -> Enrolment:
    """What a newcomer came to study."""
    if nth < FRESHMEN:
        return bachelor(entered, leaving(key, entered))
    return master(entered)


def farewell(key: str, enrolled: Enrolment) -> tuple[date | None, tuple[date, ...]]:
    """When the address was lost, and which files list the alumnus."""
    if enrolled.left:
        return None, ()
    year = enrolled.class_of
    lost = ALUMNI_FILE_OF.get(year) if chance(f"{key} loses address", 40) else None
    archived = year in ARCHIVED_CLASSES and chance(f"{key} archived", 35)
    archive = (BULK_ARCHIVE,) if archived else ()
    return lost, ((lost,) if lost else ()) + archive


def ordinary(entered: int, nth: int) -> Student:
    """A student without a story."""
    key = username(entered, nth)
    first, last = full_name(30 * (entered - 2015) + nth)
    enrolled = enrolment(key, entered, nth)
    lost, listed = farewell(key, enrolled)
    return Student(key, first, last, (enrolled,), loses_address=lost, listed=listed)


def ordinary_students() -> Iterator[Student]:
    """Every student without a story."""
    for entered in COHORTS:
        for nth in range(FRESHMEN + GRADUATE_STUDENTS):
            yield ordinary(entered, nth)


def roster() -> list[Student]:
    """Everyone who ever studied at Alderbrook, in order of username."""
    everyone = (*ordinary_students(), *FATES, *TRANSFERS)
    return sorted(everyone, key=lambda student: student.username)
