"""In which forms are rows printed?"""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, TypeVar

import click

from projections.columns import BOOLEANS, LISTS, shown
from projections.reading import Table

Command = TypeVar("Command", bound=Callable[..., Any])

_MIDNIGHT = "T00:00:00"
_SHORT = 12
_FORMATS = {
    "json": "Print a JSON array.",
    "nl": "Print one JSON object a line.",
    "csv": "Print CSV.",
    "tsv": "Print tab-separated values.",
    "table": "Print a table (the default).",
}


def row_formats(command: Command) -> Command:
    """Give a command --json, --nl, --csv, --tsv and --table, as ``fmt``."""
    for name, text in reversed(_FORMATS.items()):
        option = click.option(f"--{name}", "fmt", flag_value=name, help=text)
        command = option(command)
    return command


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def print_rows(
    table: Table, fmt: str | None, *, people_see: Sequence[str] = ()
) -> None:
    """Print rows in a form; as a table, of the columns that people want to see."""
    match fmt:
        case "json":
            _print_json_array(table)
        case "nl":
            for row in objects(table):
                click.echo(as_json(row))
        case "csv":
            _print_separated(table, ",")
        case "tsv":
            _print_separated(table, "\t")
        case _:
            _print_table(table, people_see)


def objects(table: Table) -> Iterable[dict[str, Any]]:
    """The rows as JSON has them: booleans, numbers and arrays."""
    return ({k: shown(k, v) for k, v in _told(row).items()} for row in table.objects())


def as_json(value: Any) -> str:
    """A value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False)


def text_of(column: str, value: Any) -> str:
    """A value as a cell of text: lists joined with semicolons, absent ones blank."""
    value = shown(column, value) if column in LISTS else value
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(
            f"{item['rule']}: {item['text']}" if isinstance(item, dict) else str(item)
            for item in value
        )
    return as_json(value) if isinstance(value, dict) else str(value)


def _told(row: dict[str, Any]) -> dict[str, Any]:
    """A row of changes tells of a field: its values are shown as that field's."""
    if "field" not in row:
        return row
    values = {k: shown(row["field"], row[k]) for k in ("old", "new") if k in row}
    return row | values


def _print_json_array(table: Table) -> None:
    click.echo("[", nl=False)
    for position, row in enumerate(objects(table)):
        click.echo((",\n " if position else "") + as_json(row), nl=False)
    click.echo("]")


def _print_separated(table: Table, delimiter: str) -> None:
    writer = csv.writer(sys.stdout, delimiter=delimiter, lineterminator="\n")
    writer.writerow(table.columns)
    for row in table.objects():
        writer.writerow([_cell(row, column) for column in row])


def _cell(row: dict[str, Any], column: str) -> str:
    told_of = row.get("field") if column in ("old", "new") else None
    return text_of(told_of or column, row[column])


def _print_table(table: Table, people_see: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    rows = list(table.objects())
    columns = [c for c in people_see if _tells(c, rows)] or table.columns
    drawn = RichTable(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        numbers = any(rows) and all(_is_number(column, row[column]) for row in rows)
        justify: Literal["left", "right"] = "right" if numbers else "left"
        longest = max((len(for_people(row, column)) for row in rows), default=0)
        drawn.add_column(
            column, overflow="fold", justify=justify, no_wrap=longest <= _SHORT
        )
    for row in rows:
        drawn.add_row(*(Text(for_people(row, column)) for column in columns))
    width = None if sys.stdout.isatty() else 10_000
    Console(width=width, highlight=False).print(drawn)


def for_people(row: dict[str, Any], column: str) -> str:
    """A cell as people read it: yes and no, and no midnight."""
    told_of = row.get("field") if column in ("old", "new") else None
    if (told_of or column) in BOOLEANS and row[column] in (0, 1):
        return "yes" if row[column] else "no"
    return _cell(row, column).removesuffix(_MIDNIGHT)


def _tells(column: str, rows: list[dict[str, Any]]) -> bool:
    """Whether a column says anything: a blank one, or the only school, does not."""
    values = {row[column] for row in rows} - {None, ""}
    return not rows or len(values) > (1 if column == "school" else 0)


def _is_number(column: str, value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and column not in BOOLEANS)
