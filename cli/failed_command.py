"""rollbook failed: an import's failed rows, in the importer's own shape."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from cli.commands import Sentence
from cli.formats import as_json
from cli.opening import Opened, as_of_option, opened
from cli.output_file import write_file
from domain.rule import Message
from ledger.failed_rows import failed_lines, failed_objects
from projections.points import import_number, is_held


@click.command("failed")
@click.argument("number", metavar="IMPORT")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file.",
)
@as_of_option
@click.option("--json", "fmt", flag_value="json", help="Print a JSON array.")
@click.option("--nl", "fmt", flag_value="nl", help="Print one JSON object a line.")
@click.option("--csv", "fmt", flag_value="csv", help="Print CSV (the default).")
@click.pass_obj
def command(
    path: Path, number: str, output: Path | None, as_of: str | None, fmt: str | None
) -> None:
    """Give an import's failed rows back, in the importer's own shape.

    That is: each row as it stood, with status and response behind it. With --as-of,
    imports that came later are unknown, and @~0 is the newest of then.

    \b
    Example: rollbook failed 17 -o failed_rows.csv
    """
    with opened(path) as found:
        found.cut(as_of)
        which = import_number(found.reader, number)
        if note := is_held(found.reader, which):
            raise Sentence(note)
        content = _kept(found, which)
        failed = _failed(found, which)
    if fmt == "json":
        rows = ",\n ".join(map(as_json, failed_objects(content, failed)))
        text = f"[{rows}]\n"
    elif fmt == "nl":
        text = _lines(map(as_json, failed_objects(content, failed)))
    else:
        text = _lines(failed_lines(content, failed))
    _write(text, output)


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _kept(found: Opened, number: int) -> bytes:
    rows = found.reader.objects(
        "SELECT sha256 FROM imports WHERE import = ?", (number,)
    )
    return found.ledger.kept_file(rows[0]["sha256"])


def _failed(found: Opened, number: int) -> dict[int, Message | None]:
    rows = found.reader.objects(
        "SELECT row, message FROM rows WHERE import = ? AND outcome = 'rejected'",
        (number,),
    )
    return {row["row"]: json.loads(row["message"] or "null") for row in rows}


def _write(text: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(text.encode())
        return
    write_file(output, text)
