"""rollbook baseline: an export of the platform as the beginning of a history."""

from pathlib import Path

import click

from cli.moment_type import MOMENT
from ledger.baselining import Baseline, take_baseline
from ledger.ledger import open_ledger
from ledger.moments import moment_in, shown
from ledger.source import Source


@click.command("baseline")
@click.argument("export", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--at", type=MOMENT, help="Its moment; the date in the file's name if unsaid."
)
@click.option("--school", metavar="NAME", help="The school; the only one if unsaid.")
@click.option("--by", metavar="WHO", help="Who saw to it.")
@click.pass_obj
def command(
    path: Path, export: Path, at: str | None, school: str | None, by: str | None
) -> None:
    """Begin a school's history with a student export of the platform.

    EXPORT is a CSV file with a row per account. Its columns may be called as in any
    sync file or as our own are; capitals do not count, and blanks stand for
    underscores ("First Name"). Columns that are not known are named and ignored. The
    files that follow go on from there.

    \b
    Example: rollbook baseline 20230801_export.csv --at 2023-08-01
    """
    at = at or moment_in(export.name)
    if at is None:
        raise click.UsageError(
            f"{export.name} has no date in its name: say with --at when it was taken"
        )
    with open_ledger(path) as ledger:
        source = Source(export.name, export.read_bytes, at, school)
        taken = take_baseline(ledger, source, by)
    click.echo(_summary(taken), err=True)
    if taken.told.ignored:
        ignored = ", ".join(taken.told.ignored)
        click.echo(f"{export.name}: columns ignored: {ignored}", err=True)


def _summary(taken: Baseline) -> str:
    told, day = taken.told, shown(taken.at)
    if taken.passed_over:
        return f"{told.file}: passed over: it is {told.name}'s baseline of {day}"
    many = "1 account" if told.accounts == 1 else f"{told.accounts} accounts"
    return f"{told.file}: {told.name} begins on {day} with {many}"
