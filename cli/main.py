"""What do all commands have in common?"""

from pathlib import Path

import click

from cli.commands import Commands
from cli.version import __version__


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 fine; 1 done, with findings; 2 usage or unreadable input; "
    "3 held by a gate or a guard; 130 interrupted.",
)
@click.option(
    "--ledger",
    type=click.Path(path_type=Path),
    envvar="ROLLBOOK_LEDGER",
    default=Path("rollbook-data"),
    show_default=True,
    show_envvar=True,
    help="The ledger's folder.",
)
@click.version_option(__version__, prog_name="rollbook")
@click.pass_context
def main(context: click.Context, ledger: Path) -> None:
    """Replay a university's sync files and see why every account looks as it does."""
    context.obj = ledger
