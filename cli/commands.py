"""How are commands found, and their errors told? Each is imported when it is run."""

from importlib import import_module
from typing import Any, Final

import click

COMMANDS: Final = {
    "accounts": "List the accounts, now or then.",
    "demo": "Write and import the history of an invented university.",
    "events": "Print the raw events as CloudEvents, one JSON object a line.",
    "failed": "Give an import's failed rows back, with status and response.",
    "history": "List every change of one account.",
    "import": "Run files into the ledger, in the order of their dates.",
    "imports": "List the imports and what each did.",
    "plan": "Show what files would do; nothing is written.",
    "query": "Ask the views in SQL, read-only.",
    "rebuild": "Throw the views away and fold all events again.",
    "rows": "List how the rows of an import ended.",
    "school": "Add, change and list the schools.",
    "show": "Show one account, now or then.",
    "test": "Run scenario files.",
    "verify": "Check every invariant of the ledger.",
}
"""Every command and its one-line help, shown without importing the command."""


class Sentence(click.ClickException):
    """A problem that the user can put right, told in one sentence."""

    exit_code = 2


class Commands(click.Group):
    """A group whose commands are modules: ``show`` is ``cli.show_command:command``."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        found = import_module(f"cli.{cmd_name}_command").command
        return found if isinstance(found, click.Command) else None

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """The overview, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what the user can put right becomes a sentence."""
        try:
            return super().invoke(ctx)
        except click.ClickException:
            raise
        except Exception as error:
            sentence = _sentence(error)
            if sentence is None:
                raise
            raise Sentence(sentence) from None


def _sentence(error: Exception) -> str | None:
    from ledger.errors import LedgerError
    from ledger.kept_files import KeptFileError
    from projections.people import UnknownUserError
    from projections.points import UnknownPointError
    from projections.reading import QueryError

    known = (
        LedgerError,
        KeptFileError,
        UnknownUserError,
        UnknownPointError,
        QueryError,
    )
    return str(error) if isinstance(error, known) else None
