"""How does a command open the ledger and its views?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.unchanging import unchanging
from ledger.ledger import Ledger, open_ledger
from projections.reading import Reader
from projections.views import Views

if TYPE_CHECKING:
    from projections.points import Point


@unchanging
class Opened:
    """A ledger and a reader of its views, which are as far as they can be."""

    ledger: Ledger
    reader: Reader

    def point(self, text: str | None) -> Point | None:
        """The point of ``--as-of``, its basis told on stderr; None is now."""
        if text is None:
            return None
        from projections.points import point

        found = point(self.reader, text)
        click.echo(found.basis, err=True)
        return found

    def cut(self, text: str | None) -> Point | None:
        """The same, and from here on the views know nothing of what came later."""
        at = self.point(text)
        if at:
            from projections.cutting import cut

            cut(self.reader, at)
        return at


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """The ledger in a folder, with its views caught up."""
    with open_ledger(path) as ledger:
        views = Views(ledger)
        behind = views.catch_up()
        if behind:
            click.echo(
                f"{path} is read-only, and its views are {behind} events behind the "
                "ledger: this is the state as far as they go",
                err=True,
            )
        with views.reader() as reader:
            yield Opened(ledger, reader)


as_of_option = click.option(
    "--as-of",
    metavar="POINT",
    help="The state at a date (inclusive), after import:17, or @~3 imports back.",
)
