"""What hardly changes about a student: identifiers, names, origin."""

from datetime import date

from scenarios.university import layout as column
from scenarios.university.contact import address, auth_identifier, card_id, mobile
from scenarios.university.draw import chance, one_of, sometimes
from scenarios.university.layout import Cells
from scenarios.university.names import FIRST_NAMES
from scenarios.university.student import Student

NICKNAMES = (
    "Bee",
    "Cy",
    "Dot",
    "Jo",
    "Kit",
    "Lux",
    "Max",
    "Nim",
    "Pip",
    "Robin",
    "Sky",
)
CAMPUSES = ("Main Campus", "Main Campus", "Main Campus", "Riverside Campus")
ETHNICITIES = ("Asian/Asian American", "Black or African American", "Latino(a)")
GENDERS = ("Non-binary", "Prefer not to say")
TOWNS = (
    "Cold Lantern, Minnesota",
    "Dry Orchard, Arizona",
    "Harrow Mills, Ohio",
    "Larkspur Falls, Vermont",
    "Nine Elms Crossing, Indiana",
    "Port Wimble, Oregon",
    "Quillon, Iowa",
    "Saltmarsh Ferry, Virginia",
    "Tamarack Bend, Michigan",
)
TOWNS_ABROAD = (
    "Hoshigawa, Japan",
    "Kvistdal, Norway",
    "Lindenhausen, Germany",
    "Port Amaranth, Kenya",
    "San Tulipán, Mexico",
    "Villarosa del Norte, Spain",
)


def is_international(student: Student) -> bool:
    """Whether the student came from abroad."""
    return chance(f"{student.username} international", 8)


def origin(student: Student) -> Cells:
    """Where the student came from, and what depends on it."""
    key, abroad = student.username, is_international(student)
    towns = TOWNS_ABROAD if abroad else TOWNS
    europe = one_of(f"{key} europe", ("TRUE", "FALSE")) if abroad else "FALSE"
    return {
        column.OPT_CPT: "TRUE" if abroad else sometimes(f"{key} opt", 30, "FALSE"),
        column.HOMETOWN: one_of(f"{key} town", towns) if chance(key, 80) else "",
        column.EU_GDPR: europe,
    }


def particulars(student: Student) -> Cells:
    """What the school asks on entry, and few answer in full."""
    key = student.username
    return {
        column.CAMPUS: one_of(f"{key} campus", CAMPUSES),
        column.ETHNICITY: sometimes(key + " e", 12, one_of(key, ETHNICITIES)),
        column.GENDER: sometimes(key + " g", 8, one_of(key, GENDERS)),
        column.WORK_STUDY: one_of(f"{key} work", ("TRUE", "FALSE", "", "")),
        column.ATHLETE: "TRUE" if chance(f"{key} athlete", 12) else "FALSE",
        column.VETERAN: sometimes(f"{key} serves", 10, "FALSE"),
        column.MOBILE: mobile(key),
    }


def names(student: Student) -> Cells:
    """How the student is called."""
    key = student.username
    middle = one_of(f"{key} middle", FIRST_NAMES)
    initial = chance(f"{key} initial", 60)
    return {
        column.FIRST_NAME: student.first_name,
        column.LAST_NAME: student.last_name,
        column.MIDDLE_NAME: sometimes(key + " m", 40, middle[0] if initial else middle),
        column.PREFERRED_NAME: sometimes(key + " p", 12, one_of(key, NICKNAMES)),
    }


def identity(student: Student, on: date) -> Cells:
    """Every cell that no semester changes."""
    return {
        column.EMAIL: address(student, on),
        column.USERNAME: student.username,
        column.AUTH_IDENTIFIER: auth_identifier(student),
        column.CARD_ID: card_id(student.username),
        **names(student),
        **origin(student),
        **particulars(student),
    }
