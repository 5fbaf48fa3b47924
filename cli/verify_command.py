"""rollbook verify: every invariant of the ledger, in one verdict."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from cli.opening import Opened, opened
from ledger.encoding import UnknownEncodingError
from ledger.kept_files import KeptFileError
from ledger.verifying import CHECKS
from ledger.verifying_replay import files_make_events_again
from projections.verifying import views_match_events

_MOST_TOLD = 5


@click.command("verify")
@click.option(
    "--replay", is_flag=True, help="Also that the files make the same events again."
)
@click.pass_obj
def command(path: Path, *, replay: bool) -> None:
    """Check every invariant of the ledger.

    Exit code 1: at least one is broken.

    \b
    Example: rollbook verify
    """
    with opened(path) as found:
        checks = _checks(found, replay=replay)
        results = [_told(claim, list(broken)) for claim, broken in checks]
    sys.exit(0 if all(results) else 1)


def _checks(found: Opened, *, replay: bool) -> Iterator[tuple[str, Iterator[str]]]:
    for check in (*CHECKS, files_make_events_again) if replay else CHECKS:
        yield check.__doc__ or "", _read(check(found.ledger))
    views = views_match_events(found.ledger, found.reader)
    yield views_match_events.__doc__ or "", _read(views)


def _read(problems: Iterator[str]) -> Iterator[str]:
    """The problems; events that cannot be read at all are one."""
    try:
        yield from problems
    except KeptFileError as error:
        yield str(error)
    except (UnknownEncodingError, ValueError, TypeError, LookupError) as error:
        yield f"the events cannot be read: {error}"


def _told(claim: str, broken: list[str]) -> bool:
    click.echo(f"{'broken' if broken else 'ok':6}  {claim}")
    for problem in broken[:_MOST_TOLD]:
        click.echo(f"        {problem}")
    if len(broken) > _MOST_TOLD:
        click.echo(f"        and {len(broken) - _MOST_TOLD} more")
    return not broken
