"""rollbook plan: what files would do."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from cli.file_options import Files, file_options, files
from cli.formats import as_json, for_people
from cli.output_file import write_file
from cli.progress import Bar, progress_bar
from cli.taken import (
    changed_fields,
    exit_code,
    lines_about_terms,
    passed_over_line,
    refusal_line,
    rows_detail,
    summary,
)
from domain import gauge
from domain.ending import Kind
from domain.rule import Message, in_words
from ledger.failed_rows import failed_lines
from ledger.importing import plan_files
from ledger.ledger import Ledger, open_ledger
from ledger.moments import shown
from ledger.run import Ended, Run
from ledger.source import Source
from ledger.taken import PassedOver, Refused, Taken


@click.command("plan")
@file_options
@click.option("--json", "fmt", flag_value="json", help="Print a JSON array.")
@click.option("--nl", "fmt", flag_value="nl", help="Print one JSON object a line.")
@click.option(
    "--failed-rows",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the rows that would fail to this file.",
)
@click.pass_obj
def command(
    path: Path, /, fmt: str | None, failed_rows: Path | None, **said: Any
) -> None:
    """Show what files would do; nothing is written.

    The same run on the same code as import: + created, ~ updated, - archived or
    cleared, ! rejected or skipped. Exit code 1: some rows would be rejected; 2: some
    file would be refused; 3: some file would be held.

    \b
    Example: rollbook plan tonight.csv --at 2024-08-26
    """
    with open_ledger(path) as ledger:
        found = files(ledger, said)
        if failed_rows and len(found.sources) != 1:
            raise click.UsageError("--failed-rows goes with one file")
        told, code = [], 0
        for taken in _plan(ledger, found):
            code = max(code, exit_code(taken))
            if failed_rows and isinstance(taken, Run):
                write_file(failed_rows, _failed_rows(taken))
            if fmt:
                told.append(_object(taken))
            else:
                _print(taken)
    if fmt == "json":
        click.echo("[" + ",\n ".join(map(as_json, told)) + "]")
    elif fmt == "nl":
        for each in told:
            click.echo(as_json(each))
    sys.exit(code)


def _plan(ledger: Ledger, found: Files) -> Iterator[Taken]:
    yield from found.undated
    with progress_bar(len(found.sources)) as bar:
        yield from plan_files(
            ledger, _shown(bar, found.sources), bar.rows, found.conditions
        )


def _shown(bar: Bar, sources: Iterable[Source]) -> Iterator[Source]:
    for source in sources:
        bar.file(source.name)
        yield source


def _object(taken: Taken) -> dict[str, Any]:
    detail = rows_detail(taken) if isinstance(taken, Run) else []
    return summary(taken) | {"import": None, "rows_detail": detail}


def _print(taken: Taken) -> None:
    if isinstance(taken, Refused):
        click.echo(refusal_line(taken), err=True)
    elif isinstance(taken, PassedOver):
        click.echo(passed_over_line(taken))
    else:
        _print_run(taken)


def _print_run(run: Run) -> None:
    click.echo(
        f"{run.source.name} ({shown(run.source.at)}, {run.settings.school.name})"
    )
    for line in lines_about_terms(run):
        click.echo(f"  {line}")
    for warning in run.warnings:
        click.echo(f"  warning: {warning.rule}: {warning.text}")
    for ended in run.ended:
        for line in _lines(ended):
            click.echo(f"  {line}")
    if run.is_held:
        click.echo(f"  = {gauge.rows(run.rows)}: held")
        return
    for account in run.absent:
        click.echo(f"  - {account.username} archived: not in the file")
    counts = ", ".join(f"{run.counts[kind]} {kind.value}" for kind in Kind)
    click.echo(f"  = {gauge.rows(run.counts.total())}: {counts}")


def _lines(ended: Ended) -> Iterator[str]:
    outcome, who = ended.outcome, f"row {ended.number} {ended.username}"
    if refusal := outcome.refusal:
        message = in_words(refusal.message)
        told = f"{refusal.rule}: {message}" if message else refusal.rule
        yield f"! {who} {outcome.kind.value}: {told}"
        yield f"    {refusal.hint}"
    elif outcome.kind is Kind.CREATED:
        after = ended.after
        address = after.email_address if after else ""
        yield f"+ {who} created: {address}"
    else:
        for change in changed_fields(ended):
            yield _change(who, change)
    if outcome.remark:
        yield f"    {outcome.remark.rule}: {outcome.remark.hint}"


def _change(who: str, change: dict[str, Any]) -> str:
    field, old, new = change["field"], change["old"], change["new"]
    if field == "archived":
        return f"- {who} archived" if new else f"~ {who} unarchived"
    if new is None:
        return f"- {who} {field}: {for_people(field, old)} cleared"
    before = for_people(field, old) or "(blank)"
    return f"~ {who} {field}: {before} → {for_people(field, new)}"


def _failed_rows(run: Run) -> str:
    failed: dict[int, Message | None] = {
        ended.number: ended.outcome.refusal.message
        for ended in run.ended
        if ended.outcome.kind is Kind.REJECTED and ended.outcome.refusal
    }
    return "".join(f"{line}\n" for line in failed_lines(run.loaded.content, failed))
