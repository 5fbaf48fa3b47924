"""Whatever happened, the past explains itself as it was recorded."""

from collections import defaultdict
from typing import Any

from hypothesis import given

from domain.events import Event, ImportHeld
from domain.fields import STORED
from domain.records import CsvText
from ledger.explaining import explain_planned
from ledger.identity import import_id
from ledger.importing import plan_files
from ledger.ledger import Ledger
from ledger.run import Run
from projections.reading import Reader
from projections.row_ends import row_end
from projections.rows_explained import explain_row
from projections.why import Asking
from tests.properties.histories import Step, histories
from tests.properties.laws import law
from tests.properties.naive_file import Upload
from tests.properties.replaying import happen, new_ledger, replayed, source_of, views_of

FIELDS = [*(field.column for field in STORED), "archived", "connection"]


@law(examples=25)
@given(histories())
def test_why_agrees_with_changes_and_with_the_account(history: list[Step]) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        newest = _newest_changes(reader)
        for account in reader.objects("SELECT * FROM accounts"):
            asking = Asking(ledger, reader, account)
            for field in FIELDS:
                told = asking.why(field)
                change = newest.get((account["account"], field))
                owed = told.owed[0] if told.owed else None
                assert (owed.value if owed else None) == told.value
                if change and owed:
                    assert (owed.number, owed.row) == (change["import"], change["row"])
                    assert owed.cell is not None
                else:
                    assert owed is None or owed.event == "UserCreated"


@law(examples=25)
@given(histories())
def test_every_row_is_explained_as_it_ended(history: list[Step]) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        for each in reader.objects("SELECT import, sha256 FROM imports"):
            if not isinstance(_last(ledger, each["import"]), ImportHeld):
                _check_rows(ledger, reader, each["import"], each["sha256"])


@law(examples=15)
@given(histories(most=4))
def test_a_row_of_a_file_to_come_is_explained_as_it_would_end(
    history: list[Step],
) -> None:
    with new_ledger() as ledger:
        for step in history:
            if isinstance(step, Upload):
                (planned,) = plan_files(ledger, [source_of(step)])
                if isinstance(planned, Run) and not planned.is_held:
                    _check_plan(ledger, planned)
            happen(ledger, step)


def _newest_changes(reader: Reader) -> dict[tuple[str, str], dict[str, Any]]:
    rows = reader.objects("SELECT * FROM changes ORDER BY position, version")
    return {(row["account"], row["field"]): row for row in rows}


def _last(ledger: Ledger, number: int) -> Event:
    return ledger.last_of(import_id(number)).event


def _check_rows(ledger: Ledger, reader: Reader, number: int, sha256: str) -> None:
    _, *records = CsvText(ledger.kept_file(sha256)).records()
    for record in records:
        told = explain_row(ledger, reader, number, record.number)
        end = row_end(reader, number, record.number)
        outcome = told.explanation.outcome
        assert (outcome.kind.value, told.explanation.rule) == (end.outcome, end.rule)
        why = outcome.refusal or outcome.remark
        if why and outcome.refusal:
            assert (why.message, why.hint) == (end.message, end.hint)
        if outcome.events:
            assert told.after is not None
            kept = ledger.account(told.after.id, version=told.after.version)
            assert told.after == kept
        _check_cells(told.explanation.cells, told.after)


def _check_cells(cells: Any, after: Any) -> None:
    """What a cell is said to leave behind is what the account has."""
    for cell in cells:
        if after is not None and cell.column in after.values:
            assert cell.new == after.values[cell.column]
        elif cell.column not in (None, "archived", "user_type"):
            assert cell.new is None


def _check_plan(ledger: Ledger, planned: Run) -> None:
    ended = {each.number: each for each in planned.ended}
    same: dict[int, str | None] = defaultdict(lambda: None)
    for rule, numbers in planned.unchanged.items():
        same.update(dict.fromkeys(numbers, rule))
    _, *records = CsvText(planned.loaded.content).records()
    for record in records:
        told = explain_planned(ledger, planned, record.number)
        if each := ended.get(record.number):
            explained = told.explanation.outcome
            assert explained.kind is each.outcome.kind
            assert explained.events == each.outcome.events
            assert explained.refusal == each.outcome.refusal
            if explained.refusal is None:
                assert told.after == each.after
        else:
            assert told.explanation.rule == same[record.number]
