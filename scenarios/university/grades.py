"""Which grades a student has on a day."""

from datetime import date

from scenarios.university.draw import chance, number
from scenarios.university.student import Enrolment, Student
from scenarios.university.terms import semesters_done

JUNIOR_YEAR = 8


def grade(student: Student, enrolment: Enrolment, on: date) -> int | None:
    """The cumulative GPA in hundredths, none before the first grades."""
    key = f"{student.username} {enrolment.level}"
    semesters = semesters_done(on) - semesters_done(enrolment.arrived)
    moves = [number(f"{key} semester {n}", 33) - 15 for n in range(1, semesters)]
    points = 235 + number(f"{key} first grades", 156) + sum(moves)
    return max(190, min(400, points)) if semesters > 0 else None


def decimal(points: int | None) -> str:
    """A GPA as the file writes it."""
    return "" if points is None else f"{points // 100}.{points % 100:02d}"


def department_grade(key: str, points: int | None, step: int) -> str:
    """The GPA in the major, for some from the junior year on."""
    if points is None or step < JUNIOR_YEAR or not chance(f"{key} department", 40):
        return ""
    return decimal(min(400, points + number(f"{key} department {step // 4}", 20)))
