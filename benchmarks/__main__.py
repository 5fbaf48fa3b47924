"""Measure the program: ``python -m benchmarks [NAME...]``."""

import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Final

import click

from benchmarks import (
    growth,
    machine,
    new_students,
    next_night,
    night_by_night,
    starting,
    years,
)
from benchmarks.figure import Figure
from benchmarks.measuring import BenchmarkFailed
from benchmarks.page import Told, closing_line, page, table
from benchmarks.setting import Setting

BENCHMARKS: Final[dict[str, ModuleType]] = {
    "new": new_students,
    "nightly": next_night,
    "years": years,
    "nights": night_by_night,
    "growth": growth,
    "start": starting,
}
PAGE: Final = Path(__file__).parents[1] / "docs" / "benchmarks.md"

_QUICK = 0.1


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(BENCHMARKS)))
@click.option("--scale", default=1.0, show_default=True, help="Of the full size.")
@click.option("--quick", is_flag=True, help=f"The same as --scale {_QUICK}.")
@click.option("--runs", default=3, show_default=True, help="Runs of the long ones.")
@click.option("--seed", default=1, show_default=True, help="The seed of the files.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=tempfile.gettempdir(),
    show_default=True,
    help="Where a folder for the files is made, and removed afterwards.",
)
@click.option(
    "--page",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page there. All benchmarks at full size write docs/benchmarks.md.",
)
def main(
    *,
    names: tuple[str, ...],
    scale: float,
    quick: bool,
    folder: Path,
    target: Path | None,
    **counts: int,
) -> None:
    """Measure all, or those that are named, and print one table of ratios.

    \b
    Exit code 2: something did not do what was to be measured.
    """
    today = datetime.now(tz=UTC).date()
    told = Told(_command(), machine.take_two_cores(), machine.versions(), today)
    with tempfile.TemporaryDirectory(prefix="rollbook-bench-", dir=folder) as place:
        setting = Setting(Path(place), _QUICK if quick else scale, **counts)
        try:
            figures = list(_measured(names or tuple(BENCHMARKS), setting))
        except BenchmarkFailed as failed:
            click.echo(f"a benchmark failed: {failed}", err=True)
            sys.exit(2)
    click.echo(table(figures, "simple"))
    click.echo(closing_line(figures))
    if target is None and not names and setting.scale == 1:
        target = PAGE
    if target:
        target.write_text(page(figures, setting, told), encoding="utf-8")


def _measured(names: tuple[str, ...], setting: Setting) -> Iterator[Figure]:
    needed = round(setting.scale * max(BENCHMARKS[name].NEEDS for name in names))
    if lacking := machine.lacking(setting.folder, needed):
        raise BenchmarkFailed(lacking)
    for name in names:
        click.echo(f"{name}: {BENCHMARKS[name].__doc__}", err=True)
        for figure in BENCHMARKS[name].figures(setting):
            click.echo(f"  {figure.what}: {figure}  ({figure.measured})", err=True)
            yield figure


def _command() -> str:
    return " ".join(["python -m benchmarks", *sys.argv[1:]])


if __name__ == "__main__":
    main()
