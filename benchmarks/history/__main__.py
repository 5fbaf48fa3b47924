"""Write a long history: ``python -m benchmarks.history DIR``."""

from datetime import datetime
from pathlib import Path

import click

from benchmarks.history import University, write_nights
from benchmarks.history.university import START


def share(_context: click.Context, _parameter: click.Parameter, text: str) -> float:
    """A share of the rows, written 0.5%."""
    try:
        found = float(text.removesuffix("%")) / 100
    except ValueError:
        raise click.BadParameter(f"{text!r} is not a share such as 0.5%") from None
    if not text.endswith("%") or not 0 <= found <= 1:
        raise click.BadParameter(f"{text!r} is not a share from 0% to 100%")
    return found


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--students", default=20_000, show_default=True, help="About so many.")
@click.option("--nights", default=365, show_default=True, help="So many files.")
@click.option(
    "--change",
    default="0.5%",
    show_default=True,
    callback=share,
    help="The share of the students whose row changes in a night.",
)
@click.option("--seed", default=1, show_default=True, help="Another seed, other bytes.")
@click.option(
    "--start",
    type=click.DateTime(["%Y-%m-%d"]),
    default=START.isoformat(),
    show_default=True,
    help="The date of the first file.",
)
def main(
    *,
    folder: Path,
    students: int,
    nights: int,
    change: float,
    seed: int,
    start: datetime,
) -> None:
    """Write the nightly files of a large university, which nobody attends."""
    university = University(students, change, seed, start.date())
    rows = 0
    for _, night in write_nights(folder, university.nights(nights)):
        rows += len(night.lines)
    click.echo(f"{folder}: {nights} files, {rows} rows")


if __name__ == "__main__":
    main()
