"""Who the tests are about: Ann and Bob of the state university, and those they meet.

Values and cells are named by the last part of their header: end_date, disabled.
"""

from dataclasses import replace
from uuid import NAMESPACE_DNS, uuid5

from domain.account import Account
from domain.events import Value, Values
from domain.fields import FIELDS, UserType
from domain.row import Row
from domain.settings import School

STATE = School("state", ("state.example.edu",), sso=True)
WITHOUT_SSO = replace(STATE, sso=False)
TECH = School("tech", ("tech.example.edu",))

COLUMNS = {field.header.rpartition(":")[2]: field.column for field in FIELDS}


def values(**named: Value) -> Values:
    """Values as events and accounts hold them."""
    return {COLUMNS[name]: value for name, value in named.items()}


def student_at(school: str, name: str, **named: Value) -> Account:
    """An account that has a name, an address of its school, and what else is given."""
    domain = f"{school}.example.edu"
    known = {
        "username": name,
        "email_address": f"{name}@{domain}",
        "first_name": name.capitalize(),
    }
    account_id = uuid5(NAMESPACE_DNS, f"{name}.{domain}")
    return Account(account_id, 1, school, "Students", values(**{**known, **named}))


def student(name: str, **named: Value) -> Account:
    """The same at the state university."""
    return student_at(STATE.name, name, **named)


def mentor(name: str, **named: Value) -> Account:
    """The same, for somebody who gives advice."""
    return replace(student(name, **named), user_type="Mentors")


def archived(account: Account) -> Account:
    """The account after it was disabled."""
    return replace(account, archived=True)


def row(name: str, **cells: str | None) -> Row:
    """The student's row, which repeats what is known but for these cells.

    None: the file does not have the column.
    """
    known = {
        "username": name,
        "email_address": f"{name}@state.example.edu",
        "first_name": name.capitalize(),
    }
    said = {**known, **cells}
    return Row.of(2, {COLUMNS[k]: text for k, text in said.items() if text is not None})


def mentor_row(name: str, **cells: str | None) -> Row:
    """The mentor's row, with all that a mentor's row must say."""
    required = {"last_name": "Elm", "user_type": UserType.MENTORS.value}
    return row(name, **{**required, **cells})


ANN = student("ann")
BOB = student("bob")
