"""A plan tells exactly what the import would do, and does nothing."""

from hypothesis import given

from ledger.importing import import_file, plan_files
from ledger.recorded import Recorded
from ledger.run import Ended, Run
from ledger.taken import Taken
from tests.properties.histories import Step, histories, uploads
from tests.properties.laws import law
from tests.properties.naive_file import Upload
from tests.properties.replaying import ended, happen, new_ledger, source_of

_Told = tuple[object, object, list[Ended], list[Recorded]]


@law(examples=30)
@given(histories())
def test_a_plan_of_one_file_equals_its_import(history: list[Step]) -> None:
    with new_ledger() as ledger:
        for step in history:
            if isinstance(step, Upload):
                before = ledger.last_position()
                (planned,) = plan_files(ledger, [source_of(step)])
                told = _told(planned)
                assert ledger.last_position() == before
                assert told == _told(happen(ledger, step))
            else:
                happen(ledger, step)


@law(examples=30)
@given(uploads())
def test_a_plan_of_many_files_equals_importing_them_in_turn(
    files: list[Upload],
) -> None:
    with new_ledger() as ledger:
        sources = [source_of(upload) for upload in files]
        planned = [_told(taken) for taken in plan_files(ledger, sources)]
        sources = [source_of(upload) for upload in files]
        assert planned == [_told(import_file(ledger, source)) for source in sources]


def _told(taken: Taken | None) -> _Told:
    """How the rows end, the counts, each row's account around it, and the events."""
    if isinstance(taken, Run):
        return ended(taken), taken.counts, list(taken.ended), list(taken.recorded)
    return ended(taken), None, [], []
