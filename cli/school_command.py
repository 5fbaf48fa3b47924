"""rollbook school: the schools and their settings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from cli.formats import print_rows, row_formats
from cli.moment_type import MOMENT
from cli.opening import as_of_option, opened
from domain.settings import School
from ledger.ledger import begin_ledger, open_ledger
from ledger.schools import SchoolSettings, add_school, set_school

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.argument("name"),
    click.option(
        "--domain",
        "domains",
        multiple=True,
        metavar="DOMAIN",
        help="An e-mail domain of the school; may be given more than once.",
    ),
    click.option(
        "--sso/--no-sso", default=None, help="Whether the school uses single sign-on."
    ),
    click.option(
        "--mentorship/--no-mentorship",
        default=None,
        help="Whether the school takes mentors (it does, unless switched off).",
    ),
    click.option(
        "--disabling-sync/--no-disabling-sync",
        default=None,
        help="Until 2016: whether students who are not in a file are archived.",
    ),
    click.option(
        "--overrule",
        "overruled",
        multiple=True,
        metavar="RULE",
        help="An assumed rule that the school does not go by; may be repeated.",
    ),
    click.option(
        "--uphold",
        "upheld",
        multiple=True,
        metavar="RULE",
        help="An overruled rule that the school goes by again.",
    ),
    click.option(
        "--guard",
        "guards",
        multiple=True,
        metavar="GUARD",
        help="Hold files that reach a limit, such as archived=5% or rejected=20; "
        "archived=off lifts it.",
    ),
    click.option(
        "--at", type=MOMENT, help="From which moment on; by default, the newest one."
    ),
)


def _settings_options(command: Command) -> Command:
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command


@click.group("school")
def command() -> None:
    """Add, change and list the schools."""


@command.command("add")
@_settings_options
@click.pass_obj
def add(path: Path, /, name: str, at: str | None, **said: Any) -> None:
    """Add a school, and start the ledger with the first one.

    \b
    Example: rollbook school add State --domain state.example.edu --sso
    """
    settings = SchoolSettings(**said)
    settings.checked(name)
    with begin_ledger(path) as ledger:
        _tell(add_school(ledger, name, settings, at))


@command.command("set")
@_settings_options
@click.pass_obj
def set_(path: Path, /, name: str, at: str | None, **said: Any) -> None:
    """Change a school's settings from a moment on; what is not named stays.

    The domains given replace the school's domains.

    \b
    Example: rollbook school set State --no-sso --at 2024-07-01
    """
    with open_ledger(path) as ledger:
        _tell(set_school(ledger, name, SchoolSettings(**said), at))


@command.command("list")
@as_of_option
@row_formats
@click.pass_obj
def list_(path: Path, as_of: str | None, fmt: str | None) -> None:
    """List the schools and their settings, now or then.

    \b
    Example: rollbook school list --json
    """
    with opened(path) as found:
        found.cut(as_of)
        print_rows(found.reader.table("SELECT * FROM schools ORDER BY name"), fmt)


def _tell(school: School) -> None:
    sso = "with" if school.sso else "without"
    mentorship = "" if school.mentorship else ", mentorship switched off"
    told = (
        f"{school.name}: {', '.join(school.domains)}, {sso} single sign-on{mentorship}"
    )
    if school.disabling_sync:
        told += ", with the disabling sync"
    if school.overruled:
        told += f", overruling {', '.join(school.overruled)}"
    if school.guards:
        told += f", guarded by {', '.join(school.guards)}"
    click.echo(told, err=True)
