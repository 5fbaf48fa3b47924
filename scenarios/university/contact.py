"""Under which addresses, cards and numbers a student is known."""

from datetime import date

from scenarios.university.draw import chance, number, one_of
from scenarios.university.names import plain
from scenarios.university.student import Student

DOMAIN = "alderbrook.example.edu"
PERSONAL_DOMAINS = ("post.example", "mail.example")
AREA_CODES = ("231", "269", "517", "616", "734", "989")


def mailbox(first_name: str, last_name: str) -> str:
    """The part of an address before the @."""
    return f"{plain(first_name)}.{plain(last_name)}"


def address(student: Student, on: date) -> str:
    """The address that the school has for a student on a day."""
    name = mailbox(student.first_name, student.last_name)
    if student.loses_address and on >= student.loses_address:
        return f"{name}@{one_of(student.username + ' personal', PERSONAL_DOMAINS)}"
    return f"{name}@{DOMAIN}"


def auth_identifier(student: Student) -> str:
    """What the student signs in with at the school."""
    name = plain(student.first_name)[0] + plain(student.last_name).replace("-", "")[:8]
    return f"{name}{student.number % 100}"


def card_id(username: str) -> str:
    """The number on the student card, with its leading zeros."""
    # 7919 is prime, so no two numbers below a million share a card.
    return f"{int(username.removeprefix('A')) * 7919 % 1_000_000:08d}"


def mobile(username: str) -> str:
    """A number from the range that is reserved for fiction, or none."""
    if not chance(f"{username} gives a mobile", 60):
        return ""
    line = number(f"{username} line", 100)
    return f"{one_of(f'{username} area', AREA_CODES)}55501{line:02d}"
