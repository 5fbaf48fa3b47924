"""How far a student has come: year, majors, grades, labels."""

from datetime import date

from scenarios.university import layout as column
from scenarios.university.contact import DOMAIN
from scenarios.university.draw import chance, number, one_of, sometimes
from scenarios.university.grades import (
    JUNIOR_YEAR,
    decimal,
    department_grade,
    grade,
)
from scenarios.university.layout import Cells
from scenarios.university.student import Enrolment, Student
from scenarios.university.subjects import COLLEGE_OF, MASTERS, MINORS, UNDERGRADUATE
from scenarios.university.terms import commencement, season

SCHOOL_YEARS = ("Freshman", "Sophomore", "Junior", "Senior")
ALUMNI_SSO_SINCE = 2021
HONORS = 375
FIRST_FALL, TUTORING = range(2), range(6, 11)
ADVISERS = ("t.harkwell", "m.osterline", "career.advising")


def steps(enrolment: Enrolment, on: date) -> int:
    """How many times the feed could have changed since August of the first year."""
    return 4 * enrolment.years_done(on) + season(on)


def school_year(enrolment: Enrolment, on: date) -> str:
    """Freshman to Senior, Masters, and Alumni after commencement."""
    if enrolment.graduated(on):
        return "Alumni"
    if enrolment.level == "Masters":
        return "Masters"
    return SCHOOL_YEARS[min(3, enrolment.years_done(on))]


def majors(student: Student, enrolment: Enrolment, step: int) -> list[str]:
    """What the student has declared, the primary one first."""
    key = f"{student.username} {enrolment.level}"
    if enrolment.level == "Masters":
        return [one_of(f"{key} subject", MASTERS)]
    if step < number(f"{key} declares", 10) - 3:
        return []
    moved = step >= 5 + number(f"{key} moves", 40)
    first = one_of(f"{key} {'second' if moved else 'first'} choice", UNDERGRADUATE)
    also = one_of(f"{key} also", UNDERGRADUATE)
    doubles = step >= JUNIOR_YEAR and also != first and chance(f"{key} doubles", 12)
    return [first, also] if doubles else [first]


def minor(key: str, enrolment: Enrolment, step: int) -> str:
    """The minor, for those who take one."""
    if enrolment.level == "Masters" or step < 6 + number(f"{key} minor", 5):
        return ""
    return sometimes(f"{key} takes a minor", 25, one_of(f"{key} minor", MINORS))


def labels(student: Student, enrolment: Enrolment, on: date) -> list[str]:
    """The system labels, which every file replaces."""
    key, step = student.username, steps(enrolment, on)
    if enrolment.graduated(on):
        sso = enrolment.class_of >= ALUMNI_SSO_SINCE and not student.loses_address
        return ["Alumni SSO"] if sso else []
    undergraduate = enrolment.level == "Bachelors"
    seminar = FIRST_FALL if undergraduate else ()
    points = grade(student, enrolment, on) or 0
    chosen = {
        "First-Year Seminar": step in seminar and chance(f"{key} fys", 35),
        "Honors Program": undergraduate and points >= HONORS,
        "Peer Tutor": step in TUTORING and chance(f"{key} tutor", 12),
        "Internship Cleared": step > JUNIOR_YEAR and chance(f"{key} internship", 20),
    }
    return [label for label, given in chosen.items() if given]


def dates(student: Student, enrolment: Enrolment, on: date) -> Cells:
    """Start, expected or real end, and whether still attending."""
    over = enrolment.graduated(on)
    expected = f"{enrolment.class_of}-05-15"
    known = sometimes(f"{student.username} expects", 70, expected)
    end = commencement(enrolment.class_of).isoformat() if over else known
    return {
        column.START_DATE: enrolment.arrived.isoformat(),
        column.END_DATE: end,
        column.ATTENDING: "FALSE" if over else "TRUE",
    }


def subjects(student: Student, enrolment: Enrolment, step: int) -> Cells:
    """Majors, minor, and the college they belong to."""
    declared = majors(student, enrolment, step)
    primary = declared[0] if declared else ""
    return {
        column.PRIMARY_MAJOR: primary,
        column.MAJORS: ";".join(declared),
        column.MINORS: minor(student.username, enrolment, step),
        column.COLLEGE: COLLEGE_OF[primary] if primary else "",
    }


def studies(student: Student, on: date) -> Cells:
    """Every cell that a semester may change."""
    enrolment = student.enrolment(on)
    step, points = steps(enrolment, on), grade(student, enrolment, on)
    advised = step >= JUNIOR_YEAR and chance(f"{student.username} is advised", 50)
    adviser = f"{one_of(student.username, ADVISERS)}@{DOMAIN}"
    return {
        column.SCHOOL_YEAR: school_year(enrolment, on),
        column.LEVEL: enrolment.level,
        column.GPA: decimal(points),
        column.DEPARTMENT_GPA: department_grade(student.username, points, step),
        column.LABELS: ";".join(labels(student, enrolment, on)),
        column.ADVISER: adviser if advised else "",
        **subjects(student, enrolment, step),
        **dates(student, enrolment, on),
    }
