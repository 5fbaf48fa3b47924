"""How is a file read that came from the platform, and what if it cannot be?"""

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from domain.export import Export, read_export
from domain.failed_file import Failed, read_failed
from domain.problem import NotUnderstood, Problem
from domain.records import CsvText, FileRefused
from ledger.errors import LedgerError

T = TypeVar("T")

_MOST_TOLD: Final = 20


def exported(name: str, content: bytes) -> Export:
    """What an export says. Raises LedgerError."""
    advice = "correct this, or drop the column, and try again: nothing was taken"
    return _read(read_export, name, content, advice)


def failed_rows(name: str, content: bytes) -> list[Failed]:
    """The rows of the importer's own file of failed rows. Raises LedgerError."""
    return _read(read_failed, name, content, "name the file that the importer gave")


def listed(name: str, problems: Sequence[Problem], advice: str) -> str:
    """A line for each of the first problems, how many more there are, what to do."""
    lines = [_line(name, problem) for problem in problems[:_MOST_TOLD]]
    more = len(problems) - _MOST_TOLD
    if more > 0:
        lines.append(f"{name}: and {more} more")
    return "\n".join([*lines, advice])


def _read(read: Callable[[CsvText], T], name: str, content: bytes, advice: str) -> T:
    try:
        content.decode()
        return read(CsvText(content))
    except UnicodeDecodeError as error:
        raise LedgerError(
            f"{name}: byte {error.start} is not UTF-8: save the file as CSV UTF-8"
        ) from None
    except FileRefused as refused:
        place, hint = refused.refusal.place, refused.refusal.hint
        raise LedgerError(f"{name}:{place}: {hint}") from None
    except NotUnderstood as refused:
        raise LedgerError(listed(name, refused.problems, advice)) from None


def _line(name: str, problem: Problem) -> str:
    column = f"{problem.column}: " if problem.column else ""
    return f"{name}:{problem.row}: {column}{problem.text}"
