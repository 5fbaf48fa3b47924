"""How are commands found, and their errors told? Each is imported when it is run."""

import sys
from errno import EPIPE
from importlib import import_module
from io import TextIOWrapper
from typing import Any, Final

import click

COMMANDS: Final = {
    "accounts": "List the accounts, now or then.",
    "audit": "Ask a named question, or list those that there are.",
    "baseline": "Begin a school's history with a student export of the platform.",
    "conform": "Hold what we say against what the importer says, rule by rule.",
    "demo": "Write and import the history of an invented university.",
    "diff": "Show what differs between two moments, and the row behind it.",
    "events": "Print the raw events as CloudEvents, one JSON object a line.",
    "explain": "Explain how a row of a file ended, or would end.",
    "extract": "Shrink the history to the smallest that still shows something.",
    "failed": "Give an import's failed rows back, in the importer's own shape.",
    "history": "List every change of one account, and the row behind each.",
    "import": "Run files into the ledger, in the order of their dates.",
    "imports": "List the imports and what each did.",
    "observe": "Record a fact that no file tells.",
    "plan": "Show what files would do; nothing is written.",
    "query": "Ask the views in SQL, read-only.",
    "rebuild": "Throw the views away and fold all events again.",
    "record": "Write the scenario that makes an account what it is.",
    "release": "Run a held import, on the accounts as they are now.",
    "replay": "Run the whole history again, as it was or as it might have been.",
    "rows": "List how the rows of an import ended, in file order.",
    "rules": "List the rules, with status, source, era and scenarios.",
    "school": "Add, change and list the schools.",
    "show": "Show one account, now or then.",
    "test": "Run scenario files.",
    "undo": "Write the file to send so that an import's accounts are as before.",
    "verify": "Check every invariant of the ledger.",
    "when": "Show when something was true of accounts, and by which row.",
    "why": "Tell why a field of an account is as it is.",
    "why-not": "Tell why an account has not some value.",
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
            from difflib import get_close_matches

            near = get_close_matches(cmd_name, COMMANDS, n=1)
            meant = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"No such command {cmd_name!r}.{meant}")
        found = import_module(f"cli.{cmd_name.replace('-', '_')}_command").command
        return found if isinstance(found, click.Command) else None

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """The overview, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The words of the command line, which must be UTF-8 as everything else is."""
        for word in args:
            if any(map(_is_no_character, word)):
                raise Sentence(f"{word!a} is not UTF-8: write it in UTF-8")
        return super().parse_args(ctx, args)

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


def _is_no_character(letter: str) -> bool:
    """Whether it stands for a byte that is not UTF-8."""
    return "\ud800" <= letter <= "\udfff"


def _sentence(error: Exception) -> str | None:
    from domain.row_of_file import NoSuchRowError
    from ledger.encoding import UnknownEncodingError
    from ledger.errors import LedgerError
    from ledger.kept_files import KeptFileError
    from projections.people import UnknownUserError
    from projections.points import UnknownPointError
    from projections.reading import QueryError

    known = (
        NoSuchRowError,
        LedgerError,
        UnknownEncodingError,
        KeptFileError,
        UnknownUserError,
        UnknownPointError,
        QueryError,
    )
    return str(error) if isinstance(error, known) else None
