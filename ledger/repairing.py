"""Which files give accounts their old values back?"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from domain.fields import (
    EMAIL_ADDRESS,
    FIELDS,
    FIRST_NAME,
    LABELS,
    USER_TYPE,
    USERNAME,
    Field,
    UserType,
)
from domain.rulebook import Rulebook
from domain.rules.required_value import REQUIRED
from domain.settings import Job
from domain.written import cell_of, clearing_cell
from ledger.undoing import Changed, value_in


@dataclass(slots=True)
class Mending:
    """An account, and by field the cells that give it its old values back."""

    changed: Changed
    cells: dict[Field, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """A file of a repair, as what it is handed in, and whom each of its rows is about.

    ``gives`` are the fields whose values it gives back.
    """

    job: Job
    gives: frozenset[Field]
    mendings: Sequence[Mending]
    content: bytes


def old_cell(changed: Changed, field: Field) -> str:
    """The cell that gives the account the value that it had before."""
    old = value_in(changed.before, field)
    return clearing_cell(field) if old is None else cell_of(old)


def headers_of(rulebook: Rulebook, user_type: UserType) -> dict[Field, str]:
    """The header of each field on a day; its present one, if it is understood."""
    known = rulebook.headers[user_type]
    return {each: header for header, each in known.items()} | {
        each: each.header for each in known.values() if each.header in known
    }


def steps_of(mendings: Sequence[Mending], job: Job, rulebook: Rulebook) -> list[Step]:
    """The files, in the order in which they are sent.

    There are two where an account gets its address and its username back, which in one
    row would be a new user. Last rows come first, so that what a row took is free again
    for the row above it that had given it up.
    """
    mended = [each for each in reversed(mendings) if each.cells]
    gives = frozenset(each for mending in mended for each in mending.cells)
    if not any({USERNAME, EMAIL_ADDRESS} <= each.cells.keys() for each in mended):
        return [_step(mended, gives, job, rulebook)] if mended else []
    others = [each for each in mended if each.cells.keys() - {USERNAME}]
    renamed = [each for each in mended if USERNAME in each.cells]
    return [
        _step(others, gives - {USERNAME}, job, rulebook),
        _step(renamed, frozenset({USERNAME}), job, rulebook),
    ]


def _step(
    mendings: Sequence[Mending], gives: frozenset[Field], job: Job, rulebook: Rulebook
) -> Step:
    required = _required(mendings, job.user_type)
    header = (*required, *(f for f in FIELDS if f in gives and f not in required))
    headers = headers_of(rulebook, job.user_type)
    changes = any(each.column in rulebook.sensitive for each in gives)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([headers[each] for each in header])
    for mending in mendings:
        writer.writerow([_cell(mending, each, gives) for each in header])
    own_job = replace(job, changes_identifiers=changes)
    return Step(own_job, gives, mendings, text.getvalue().encode())


def _required(mendings: Sequence[Mending], user_type: UserType) -> list[Field]:
    """The columns that every row fills in; first_name not, where somebody has none."""
    known = all(
        mending.changed.now.text(FIRST_NAME) or FIRST_NAME in mending.cells
        for mending in mendings
    )
    required = REQUIRED[user_type]
    return [each for each in FIELDS if each in required and _fits(each, known=known)]


def _fits(field: Field, *, known: bool) -> bool:
    return known or field is not FIRST_NAME


def _cell(mending: Mending, field: Field, gives: frozenset[Field]) -> str:
    """The old value, also of a file before; else what keeps the present one."""
    now, cells = mending.changed.now, mending.cells
    if field in cells and (field in gives or field is not USERNAME):
        return cells[field]
    if field is USER_TYPE:
        return now.user_type
    if field is LABELS or field in REQUIRED[UserType.MENTORS]:
        value = now.value(field)
        return "" if value is None else cell_of(value)
    return ""
