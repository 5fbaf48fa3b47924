"""How does a file come into the ledger, or what would it do there?"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

from domain.rules.test_file import test_file
from ledger import recordings
from ledger.at_hand import AtHand
from ledger.follower import Follower, NoFollower
from ledger.judging import kind_of, same_import
from ledger.keeping import Keeping
from ledger.ledger import Ledger
from ledger.run import Run
from ledger.running import Progress, Watch, shown_to
from ledger.source import Loaded, Source
from ledger.taken import UNCONDITIONAL, Conditions, Refused, Taken
from ledger.taking import Standing, load, take
from ledger.write_behind import WriteBehind
from ledger.writing import Writing


def import_file(
    ledger: Ledger,
    source: Source,
    progress: Progress | None = None,
    conditions: Conditions = UNCONDITIONAL,
    follower: Follower | None = None,
) -> Taken:
    """Run a file into the ledger: all of it, or nothing. Raises LedgerError.

    A follower is told of its events while they are written.
    """
    loaded = load(source)
    if isinstance(loaded, Refused):
        return loaded
    told = follower or NoFollower()
    try:
        taken = _import(ledger, loaded, progress, conditions, told)
    except BaseException:
        told.end(written=False)
        raise
    told.end(written=isinstance(taken, Run))
    return taken


def _import(
    ledger: Ledger,
    loaded: Loaded,
    progress: Progress | None,
    conditions: Conditions,
    follower: Follower,
) -> Taken:
    with (
        ThreadPoolExecutor(1) as pool,
        ledger.writing() as cursor,
        WriteBehind(cursor) as behind,
    ):
        state = Standing.now(cursor, ledger.at_hand, behind)
        state.keeping = keeping = Keeping(ledger, cursor, pool)
        writing = Writing(state, behind, follower, progress)
        taken = take(ledger, state, loaded, writing.watch, conditions)
        if isinstance(taken, Run):
            writing.finish(taken)
            keeping.keep(loaded)
            _record(state, taken)
        position = recordings.last_position(cursor)
    ledger.at_hand.as_of(position)
    return taken


def plan_files(
    ledger: Ledger,
    sources: Iterable[Source],
    progress: Progress | None = None,
    conditions: Conditions = UNCONDITIONAL,
) -> Iterator[Taken]:
    """What these files would do, one after the other; nothing is written."""
    with ledger.reading() as cursor:
        state = Standing.now(cursor, AtHand())
        for source in sources:
            yield _plan(ledger, state, source, shown_to(progress), conditions)


def _plan(
    ledger: Ledger,
    state: Standing,
    source: Source,
    watch: Watch,
    conditions: Conditions,
) -> Taken:
    loaded = load(source)
    if isinstance(loaded, Refused):
        return loaded
    taken = take(ledger, state, loaded, watch, conditions)
    if isinstance(taken, Run):
        state.last_import, state.newest = taken.number, source.at
        state.planned[same_import(taken.loaded, taken.settings)] = taken.number
        if taken.is_held:
            state.held.add(taken.number)
        elif not test_file(source.name):
            state.rows[kind_of(taken.settings)] = taken.rows
    return taken


def _record(state: Standing, run: Run) -> None:
    same = same_import(run.loaded, run.settings)
    recordings.record_import(state.cursor, run.number, same)
    recordings.advance(state.cursor, run.source.at)
