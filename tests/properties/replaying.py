"""The same histories, told to a real ledger."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from domain.fields import UserType
from domain.settings import Channel, Identifier, Job
from ledger.importing import import_file
from ledger.ledger import Ledger, begin_ledger
from ledger.run import Run
from ledger.schools import SchoolSettings, add_school, set_school
from ledger.source import Source
from ledger.taken import PassedOver, Refused, Taken
from projections.reading import Reader
from projections.views import Views
from tests.properties.histories import SCHOOLS, NewSettings, Step
from tests.properties.naive_file import School, Upload

Outcome = tuple[str, str | None]

_ALL = 'SELECT * FROM "{}"'


@contextmanager
def empty_ledger() -> Iterator[Ledger]:
    """A ledger to which nothing happened, thrown away at the end."""
    with (
        tempfile.TemporaryDirectory(prefix="rollbook-law-") as folder,
        begin_ledger(Path(folder) / "ledger") as ledger,
    ):
        yield ledger


@contextmanager
def new_ledger() -> Iterator[Ledger]:
    """A ledger with the two schools, thrown away at the end."""
    with empty_ledger() as ledger:
        for name, school in SCHOOLS.items():
            add_school(ledger, name, settings_of(school), None)
        yield ledger


@contextmanager
def replayed(steps: list[Step]) -> Iterator[Ledger]:
    """A ledger to which all this happened."""
    with new_ledger() as ledger:
        for step in steps:
            happen(ledger, step)
        yield ledger


def happen(ledger: Ledger, step: Step) -> Taken | None:
    """Import a file, or change a school."""
    if isinstance(step, NewSettings):
        set_school(ledger, step.name, settings_of(step.school), None)
        return None
    return import_file(ledger, source_of(step))


def settings_of(school: School) -> SchoolSettings:
    """What ``rollbook school`` would be told."""
    return SchoolSettings(school.domains, school.sso, school.mentorship)


def source_of(upload: Upload) -> Source:
    """What ``rollbook import`` would be told."""
    job = Job(
        UserType(upload.user_type),
        Channel.MANUAL if upload.manual else Channel.AUTOMATIC,
        Identifier.EMAIL_ADDRESS if upload.by_email else Identifier.USERNAME,
        upload.changes_identifiers,
        upload.mm_dd_yyyy,
    )
    return Source(upload.name, lambda: upload.content, upload.at, upload.school, job)


def ended(taken: Taken | None) -> dict[int, Outcome] | str:
    """Each row's outcome and rule; or why there is none."""
    match taken:
        case PassedOver():
            return "passed over"
        case Refused():
            return taken.refusal.rule
        case Run() if taken.is_held:
            return f"held by {', '.join(g.name for g in taken.gauges if g.holds)}"
        case Run():
            return _ended(taken)
        case None:
            return "no file"


def _ended(run: Run) -> dict[int, Outcome]:
    rows: dict[int, Outcome] = {}
    for each in run.ended:
        why = each.outcome.refusal or each.outcome.remark
        assert each.number not in rows
        rows[each.number] = (each.outcome.kind.value, why.rule if why else None)
    for rule, numbers in run.unchanged.items():
        for number in numbers:
            assert number not in rows
            rows[number] = ("unchanged", rule)
    return rows


@contextmanager
def views_of(ledger: Ledger) -> Iterator[Reader]:
    """The views, caught up."""
    views = Views(ledger)
    views.catch_up()
    with views.reader() as reader:
        yield reader


def tables(reader: Reader) -> dict[str, list[dict[str, Any]]]:
    """Everything that the views hold, but for how far they have read."""
    names = reader.objects(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') "
        "AND name <> 'tracking' ORDER BY name"
    )
    return {
        row["name"]: sorted(reader.objects(_ALL.format(row["name"])), key=repr)
        for row in names
    }


def as_stored(value: Any) -> Any:
    """A naive value as the views keep it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
