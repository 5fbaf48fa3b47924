"""Who offered to mentor in the spring before mentoring was retired."""

from datetime import date

from scenarios.university.contact import mailbox
from scenarios.university.draw import number, one_of, sometimes
from scenarios.university.layout import MENTORS, Cells
from scenarios.university.names import full_name, plain
from scenarios.university.terms import day

FIRST_FILE = day("2019-02-04")
IN_FIRST_FILE, IN_SECOND_FILE = 12, 20
FIRST_NAME_DRAWN = 2000

COMPANIES = ("tallowbridge.example", "quarterdeck.example", "post.example")
INDUSTRIES = ("Accounting", "Biotechnology", "Civil Engineering", "Journalism")
EXPERTISE = ("Career Change;Interviewing", "Networking", "Resume Writing;Salaries")

MENTEES_IN_WORDS = 3
PREFERS_LETTERS = 8


def typed_wrongly(nth: int, on: date) -> Cells:
    """Two slips of the first file, put right in the second."""
    if on != FIRST_FILE:
        return {}
    mentees, preference = MENTORS[6:8]
    slips = {MENTEES_IN_WORDS: {mentees: "five"}, PREFERS_LETTERS: {preference: "mail"}}
    return slips.get(nth, {})


def mentor(nth: int, on: date) -> Cells:
    """What a mentors file says of one mentor."""
    first, last = full_name(FIRST_NAME_DRAWN + nth)
    key = f"M{nth + 101:04d}"
    cells = (
        *(last, first, f"{mailbox(first, last)}@{one_of(key, COMPANIES)}", key),
        *(f"{plain(first)[0]}{plain(last)[:8]}m{nth + 1}", "Mentors"),
        *(str(1 + number(key, 6)), one_of(f"{key} by", ("allowed", "not allowed"))),
        *(one_of(f"{key} knows", EXPERTISE), sometimes(f"{key} month", 50, "4")),
        one_of(f"{key} industry", INDUSTRIES),
    )
    return dict(zip(MENTORS, cells, strict=True)) | typed_wrongly(nth, on)


def mentors(on: date) -> list[Cells]:
    """What a mentors file says of all of them."""
    count = IN_FIRST_FILE if on == FIRST_FILE else IN_SECOND_FILE
    return [mentor(nth, on) for nth in range(count)]
