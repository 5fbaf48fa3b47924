"""How the files look on disk."""

from collections.abc import Sequence
from pathlib import Path

from scenarios.university.feed import FILES, File

IMPORTS_HEADER = (
    "file",
    "at",
    "school",
    "type",
    "channel",
    "identifier",
    "changes_identifiers",
    "mm_dd_yyyy",
)


def quoted(cell: str) -> str:
    """A cell, in quotes if it needs them."""
    # The csv module's own quoting has changed between Python versions.
    if not any(mark in cell for mark in ',"\r\n'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def as_csv(rows: Sequence[Sequence[str]]) -> str:
    """Rows as the registrar's export writes them, with CRLF."""
    return "".join(",".join(map(quoted, row)) + "\r\n" for row in rows)


def instructions(file: File) -> tuple[str, ...]:
    """The line of `imports.csv` for a file."""
    flags = (file.changes_identifiers, file.mm_dd_yyyy)
    yes_or_blank = ("TRUE" if flag else "" for flag in flags)
    return (file.name, file.at, "", file.type, file.channel, "", *yes_or_blank)


def write_file(folder: Path, file: File) -> Path:
    """Write one file of the history."""
    table = file.table()
    path = folder / file.name
    path.write_bytes(as_csv((table.header, *table.rows)).encode(file.encoding))
    return path


def write_instructions(folder: Path) -> Path:
    """Write `imports.csv`."""
    path = folder / "imports.csv"
    rows = (IMPORTS_HEADER, *map(instructions, FILES))
    path.write_bytes(as_csv(rows).encode())
    return path


def write_history(folder: Path) -> list[Path]:
    """Write the files and `imports.csv`, and give their paths in date order."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [write_file(folder, file) for file in FILES]
    return [*written, write_instructions(folder)]
