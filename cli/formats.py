"""In which forms are rows printed?"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import click

from projections.columns import BOOLEANS, LISTS, shown
from projections.reading import Table

Command = TypeVar("Command", bound=Callable[..., Any])

_MIDNIGHT = "T00:00:00"
_OF_FIELD = ("old", "new", "sent", "held")
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
    return json.dumps(value, ensure_ascii=False, default=_plain)


def text_of(column: str, value: Any) -> str:
    """A value as a cell of CSV: lists joined with semicolons, booleans 0 and 1."""
    value = shown(column, value) if column in LISTS else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list):
        return ";".join(
            _item_text(item) if isinstance(item, dict) else str(item) for item in value
        )
    if isinstance(value, dict):
        return _counts(value) if column == "conformance" else as_json(value)
    return str(value)


def _counts(value: dict[str, int]) -> str:
    told = (f"{n} {name.replace('_', ' ')}" for name, n in value.items() if n)
    return ", ".join(told)


def _item_text(item: dict[str, Any]) -> str:
    """An object in a list: a warning, a gauge, or a field that differs."""
    if "field" in item:
        ours, other = (_plainly(item[key]) for key in ("ours", "other"))
        return f"{item['field']}: {ours} → {other}"
    return f"{item.get('rule') or item.get('name')}: {item['text']}"


def _plainly(value: Any) -> str:
    if value is None:
        return "(blank)"
    return ";".join(value) if isinstance(value, list) else for_people("", value)


def for_people(column: str, value: Any) -> str:
    """A value as people read it: yes and no, and no midnight."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return text_of(column, value).removesuffix(_MIDNIGHT)


def _told(row: dict[str, Any]) -> dict[str, Any]:
    """A row of changes tells of a field: its values are shown as that field's."""
    if "field" not in row:
        return row
    return row | {k: _as_of_field(row, k) for k in _OF_FIELD if k in row}


def _as_of_field(row: dict[str, Any], column: str) -> Any:
    field, value = row["field"], row[column]
    is_flag = field in BOOLEANS and isinstance(value, int)
    return bool(value) if is_flag else shown(field, value)


def _print_json_array(table: Table) -> None:
    click.echo("[", nl=False)
    for position, row in enumerate(objects(table)):
        click.echo((",\n " if position else "") + as_json(row), nl=False)
    click.echo("]")


def _print_separated(table: Table, delimiter: str) -> None:
    import csv

    writer = csv.writer(sys.stdout, delimiter=delimiter, lineterminator="\n")
    writer.writerow(table.columns)
    for row in map(_told, table.objects()):
        writer.writerow([text_of(column, value) for column, value in row.items()])


def _print_table(table: Table, people_see: Sequence[str]) -> None:
    import tabulate

    tabulate.MIN_PADDING = 0
    rows = [_told(row) for row in table.objects()]
    columns = [c for c in people_see if _tells(c, rows)] or table.columns
    drawn = tabulate.tabulate(
        [[for_people(column, row[column]) for column in columns] for row in rows],
        headers=columns,
        tablefmt="plain",
        disable_numparse=True,
        colalign=[_align(column, rows) for column in columns] if rows else None,
    )
    for line in drawn.splitlines():
        click.echo(line.rstrip())


def _tells(column: str, rows: list[dict[str, Any]]) -> bool:
    """Whether a column says anything: a blank one, or the only school, does not."""
    values = {for_people(column, row[column]) for row in rows} - {""}
    return not rows or len(values) > (1 if column == "school" else 0)


def _align(column: str, rows: list[dict[str, Any]]) -> str:
    numbers = all(_is_number(row[column]) for row in rows)
    return "right" if numbers else "left"


def _is_number(value: Any) -> bool:
    return value is None or (
        isinstance(value, int | float) and not isinstance(value, bool)
    )


def _plain(value: object) -> object:
    """Bytes in JSON, as sqlite-utils writes them."""
    if isinstance(value, bytes):
        from base64 import b64encode

        return {"$base64": True, "encoded": b64encode(value).decode()}
    raise TypeError(f"{value!r} has no form in JSON")
