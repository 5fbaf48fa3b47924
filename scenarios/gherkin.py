"""How do texts and tables stand in a feature file?"""

from collections.abc import Iterator, Sequence

from ledger.errors import LedgerError

_INDENT = " " * 2


def quoted(text: str) -> str:
    """A text as steps quote it. Raises LedgerError where it has such a mark itself."""
    if '"' in text or "\n" in text:
        raise LedgerError(f"{text!r} cannot stand in a step of a scenario")
    return f'"{text}"'


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of a table, one cell below the other."""
    written = [[_cell(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*written, strict=True)]
    for row in written:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{_INDENT}| {' | '.join(padded)} |"


def text(content: str) -> Iterator[str]:
    """The lines of a doc string."""
    fence = "```" if '"""' in content else '"""'
    yield f"{_INDENT}{fence}"
    yield from (f"{_INDENT}{line}" for line in content.splitlines())
    yield f"{_INDENT}{fence}"


def _cell(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n")
