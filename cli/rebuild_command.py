"""rollbook rebuild: the views made again."""

from pathlib import Path

import click

from ledger.ledger import open_ledger
from projections.views import Views


@click.command("rebuild")
@click.pass_obj
def command(path: Path) -> None:
    """Throw the views away and fold all events again.

    \b
    Example: rollbook rebuild
    """
    with open_ledger(path) as ledger:
        Views(ledger).rebuild()
        click.echo(f"views rebuilt from {ledger.last_position()} events", err=True)
