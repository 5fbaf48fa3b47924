"""How are commands found, and their errors told? Each is imported when it is run."""

import sys
from difflib import get_close_matches
from errno import EPIPE
from importlib import import_module
from io import TextIOWrapper
from typing import Any, Final

import click

COMMANDS: Final = {
    "accounts": "List the accounts, now or then.",
    "baseline": "Begin a school's history with a student export of the platform.",
    "conform": "Hold what we say against what the importer says, rule by rule.",
    "demo": "Write and import the history of an invented university.",
    "events": "Print the raw events as CloudEvents, one JSON object a line.",
    "failed": "Give an import's failed rows back, in the importer's own shape.",
    "history": "List every change of one account, and the row behind each.",
    "import": "Run files into the ledger, in the order of their dates.",
    "imports": "List the imports and what each did.",
    "observe": "Record a fact that no file tells.",
    "plan": "Show what files would do; nothing is written.",
    "query": "Ask the views in SQL, read-only.",
    "rebuild": "Throw the views away and fold all events again.",
    "release": "Run a held import, on the accounts as they are now.",
    "rows": "List how the rows of an import ended, in file order.",
    "rules": "List the rules, with status, source, era and scenarios.",
    "school": "Add, change and list the schools.",
    "show": "Show one account, now or then.",
    "test": "Run scenario files.",
    "verify": "Check every invariant of the ledger.",
}
"""Every command and its one-line help, shown without importing the command."""


class Sentence(click.ClickException):
    """A problem that the user can put right, told in one sentence."""

    exit_code = 2


class Interrupted(click.ClickException):
    """The user, or the system, stopped the command."""

    exit_code = 130

    def __init__(self) -> None:
        super().__init__("interrupted; of a file that was not finished nothing is kept")


class Commands(click.Group):
    """A group whose commands are modules: ``show`` is ``cli.show_command:command``."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            near = get_close_matches(cmd_name, COMMANDS, n=1)
            meant = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"No such command {cmd_name!r}.{meant}")
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

    def _flushed(self, ctx: click.Context) -> Any:
        """Run a command; what it printed is out before we say that all is well."""
        try:
            return super().invoke(ctx)
        finally:
            sys.stdout.flush()

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what the user can put right becomes a sentence."""
        if sys.stdout is None:
            raise Sentence("there is nowhere to print to: stdout is closed")
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        try:
            return self._flushed(ctx)
        except click.ClickException:
            raise
        except OSError as error:
            if error.errno == EPIPE:
                raise
            raise Sentence(f"{error.filename or 'output'}: {error.strerror}") from None
        except KeyboardInterrupt:
            raise Interrupted from None
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
