"""Laws of every import: what may come of a file, and of the same file again."""

import sqlite3
from contextlib import closing
from dataclasses import replace

from hypothesis import given

from domain.records import CsvText
from ledger.history import history
from ledger.ledger import Ledger
from ledger.replaying import happen_again
from ledger.run import Run
from ledger.taken import PassedOver
from ledger.verifying import CHECKS
from projections.verifying import views_match_events
from tests.properties.histories import Step, histories
from tests.properties.laws import law
from tests.properties.naive_file import Upload
from tests.properties.replaying import (
    empty_ledger,
    ended,
    happen,
    new_ledger,
    replayed,
    tables,
    views_of,
)

_ALL = "SELECT * FROM {}"
_STORED = ("stored_events", "roster", "former_usernames", "schools", "kept_files")


@law(examples=30)
@given(histories())
def test_replaying_gives_the_same_events_byte_for_byte(history: list[Step]) -> None:
    with replayed(history) as once, replayed(history) as again:
        assert _stored(once) == _stored(again)


@law(examples=30)
@given(histories())
def test_a_history_that_happens_again_gives_the_same_events_byte_for_byte(
    steps: list[Step],
) -> None:
    with replayed(steps) as ledger, empty_ledger() as other:
        for entry in history(ledger):
            assert happen_again(entry, ledger.kept_file, other) is None
        assert _stored(other) == _stored(ledger)


@law(examples=30)
@given(histories())
def test_a_file_imported_twice_at_one_moment_is_passed_over(
    history: list[Step],
) -> None:
    with new_ledger() as ledger:
        for step in history:
            if isinstance(happen(ledger, step), Run):
                before = _stored(ledger)
                assert isinstance(happen(ledger, step), PassedOver)
                assert _stored(ledger) == before


@law(examples=30)
@given(histories())
def test_of_a_file_imported_again_later_only_rejected_rows_can_change_anything(
    history: list[Step],
) -> None:
    with replayed(history) as ledger:
        upload = _last_upload(history)
        first = ended(happen(ledger, replace(upload, at="2024-07-01T00:00:00")))
        accounts = _accounts(ledger)
        second = ended(happen(ledger, replace(upload, at="2024-07-02T00:00:00")))
        if isinstance(first, str) or isinstance(second, str):
            assert first == second
            return
        assert first.keys() == second.keys()
        for row, (outcome, rule) in first.items():
            if outcome == "skipped":
                assert second[row] == (outcome, rule)
            elif outcome != "rejected":
                assert second[row][0] == "unchanged"
        if all(outcome not in ("created", "updated") for outcome, _ in second.values()):
            assert _accounts(ledger) == accounts


@law(examples=30)
@given(histories())
def test_every_row_of_every_file_ends_in_exactly_one_outcome(
    history: list[Step],
) -> None:
    with new_ledger() as ledger:
        for step in history:
            taken = happen(ledger, step)
            ran = isinstance(taken, Run) and not taken.is_held
            if isinstance(taken, Run) and isinstance(step, Upload) and ran:
                text = CsvText(step.content)
                rows = [record.number for record in text.records()][1:]
                assert sorted(ended(taken)) == rows
                assert taken.counts.total() == len(rows) == taken.completed.rows


@law(examples=30)
@given(histories())
def test_verify_finds_nothing_to_say_about_any_history(history: list[Step]) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        assert [told for check in CHECKS for told in check(ledger)] == []
        assert list(views_match_events(ledger, reader)) == []


def _last_upload(history: list[Step]) -> Upload:
    return [step for step in history if isinstance(step, Upload)][-1]


def _stored(ledger: Ledger) -> dict[str, list[tuple[object, ...]]]:
    """All that the ledger keeps, but for the clock's readings."""
    with closing(sqlite3.connect(ledger.path / "events.sqlite")) as connection:
        return {
            table: connection.execute(_ALL.format(table)).fetchall()
            for table in _STORED
        }


def _accounts(ledger: Ledger) -> list[dict[str, object]]:
    with views_of(ledger) as reader:
        return tables(reader)["accounts"]
