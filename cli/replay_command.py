"""rollbook replay: the whole history again, as it was or as it might have been."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from cli.alterations import alteration_of, alteration_options
from cli.commands import Sentence
from cli.divergence_rows import COLUMNS, divergence_row, rule_lines
from cli.formats import print_rows, row_formats
from cli.opening import Opened, opened
from cli.progress import progress_bar
from ledger.altering import Alteration, altered
from ledger.comparing import divergences
from ledger.history import history
from ledger.ledger import Ledger, begin_ledger
from ledger.putting_in_place import name_beside, put_in_place
from ledger.replaying import happen_again
from projections.points import Point
from projections.reading import Table
from projections.rows_of_rules import rows_of_rules
from projections.views import Views

_FINDINGS = 1
_PEOPLE_SEE = tuple(column for column in COLUMNS if column != "account")


@click.command("replay")
@alteration_options
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Keep the other history as a ledger of its own.",
)
@click.option(
    "--in-place",
    is_flag=True,
    help="Make it the ledger, and keep the old one beside it.",
)
@click.option("--yes", is_flag=True, help="With --in-place: do not ask.")
@row_formats
@click.pass_obj
def command(
    path: Path,
    /,
    *,
    into: Path | None,
    in_place: bool,
    yes: bool,
    fmt: str | None,
    **said: Any,
) -> None:
    """Run the whole history again, as it was or as it might have been.

    The files are the kept ones. Without a change it proves that today's rules make the
    same events of them: exit code 1 where they do not. With one, it lists the accounts
    that come out otherwise: where their story parts first, and what differs in the end.

    \\b
    Example: rollbook replay --without import:17
    """
    if into and in_place:
        raise click.UsageError("--into and --in-place exclude each other")
    with opened(path) as found, _target(path, into, in_place=in_place) as target:
        until = found.point(said.pop("until"))
        alteration = alteration_of(found, said)
        position = found.ledger.last_position()
        with begin_ledger(target) as other:
            missed = _replay(found, other, alteration, until)
            told = _differences(found.ledger, other, until)
            print_rows(Table(COLUMNS, told), fmt, people_see=_PEOPLE_SEE)
            _tell_of_rules(found, other, until)
        if in_place and (missed or not told):
            raise Sentence(_nothing_to_put(missed=missed))
        if in_place and (yes or _asked_twice(path, len(told))):
            beside = put_in_place(found.ledger, target, position)
            click.echo(
                f"{path} is the other history now; the old is {beside}", err=True
            )
    if into:
        click.echo(f"the other history is in {into}", err=True)
    sys.exit(_FINDINGS if missed or (told and alteration.is_none) else 0)


@contextmanager
def _target(path: Path, into: Path | None, *, in_place: bool) -> Iterator[Path]:
    """Where the history plays: a new folder, which is kept or not."""
    if into:
        if into.exists():
            raise Sentence(f"{into} is there already: name a folder that is not")
        yield into
        return
    beside = path.parent if in_place else None
    with TemporaryDirectory(prefix="rollbook-", dir=beside) as folder:
        yield Path(folder) / "ledger"


def _replay(
    found: Opened, other: Ledger, alteration: Alteration, until: Point | None
) -> bool:
    """Play the history; whether something that was asked for could not happen."""
    missed = False
    before = history(found.ledger, until.position if until else None)
    entries = altered(before, alteration)
    kept = alteration.kept(found.ledger.kept_file)
    with progress_bar(1) as bar:
        bar.file("replay")
        for done, entry in enumerate(entries, start=1):
            if why_not := happen_again(entry, kept, other):
                bar.say(f"left out: {why_not}")
                missed = missed or alteration.asks_for(entry)
            bar.rows(done, len(entries))
    click.echo(
        f"replayed {len(entries)} entries of the history: {other.last_position()} "
        "events",
        err=True,
    )
    return missed


def _differences(
    ledger: Ledger, other: Ledger, until: Point | None
) -> list[tuple[object, ...]]:
    found = divergences(ledger, other, until.position if until else None)
    return sorted((divergence_row(each) for each in found), key=_by_username)


def _by_username(row: tuple[object, ...]) -> tuple[str, str]:
    told = dict(zip(COLUMNS, row, strict=True))
    return str(told["school"]), str(told["username"])


def _tell_of_rules(found: Opened, other: Ledger, until: Point | None) -> None:
    if until:
        return
    views = Views(other)
    views.catch_up()
    with views.reader() as reader:
        lines = rule_lines(rows_of_rules(found.reader), rows_of_rules(reader))
    for line in lines:
        click.echo(line, err=True)


def _nothing_to_put(*, missed: bool) -> str:
    if missed:
        return "nothing was put in place: what was asked for was left out"
    return "nothing was put in place: every account comes out the same"


def _asked_twice(path: Path, accounts: int) -> bool:
    """Whether the user says so, and says so again."""
    if not sys.stdin.isatty():
        raise Sentence("nothing was put in place: say --yes where nobody can be asked")
    beside = name_beside(path)
    return click.confirm(
        f"Make the other history the ledger? {accounts} accounts come out otherwise.",
        err=True,
    ) and click.confirm(f"The old ledger will be {beside}. Go on?", err=True)
