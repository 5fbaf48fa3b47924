"""rollbook demo: the history of an invented university."""

from pathlib import Path

import click

from cli.commands import Sentence
from cli.file_options import Files
from cli.formats import print_rows
from cli.import_command import complete_summaries, print_summaries, run_into
from cli.opening import opened
from ledger.collecting import Terms, collect
from ledger.ledger import Ledger, begin_ledger
from ledger.schools import SchoolSettings, add_school, schools
from scenarios.university import DOMAINS, SCHOOL, SSO, write_history

_STATE = """SELECT user_type, coalesce(school_year_name, '') AS school_year,
    count(*) AS accounts, sum(archived) AS archived, sum(can_use_sso) AS "can use SSO"
    FROM accounts GROUP BY 1, 2 ORDER BY 1 DESC, 2"""
_NEXT = """
What to ask next:
  rollbook show 0013180                 the school thinks that she can sign in
  rollbook history 0013180              … and the row that archived her
  rollbook show 0013180 --as-of 2023-06-01
  rollbook failed @~0                   what the newest file could not do
  rollbook accounts --where "archived AND system_label_names LIKE '%Alumni SSO%'"
  rollbook query "SELECT rule, count(*) AS rows FROM rows GROUP BY rule"
  rollbook verify"""


@click.command("demo")
@click.argument(
    "folder", type=click.Path(path_type=Path, file_okay=False), required=False
)
@click.pass_obj
def command(path: Path, folder: Path | None) -> None:
    """Write and import the history of an invented university.

    The files go into FOLDER (./rollbook-demo if unsaid), the events into the ledger,
    which must be new, or hold nothing but this.

    \b
    Example: rollbook --ledger demo-ledger demo
    """
    folder = folder or Path("rollbook-demo")
    with _ledger(path) as ledger:
        written = _written(folder)
        click.echo(f"{len(written)} files written to {folder}", err=True)
        told, _ = run_into(ledger, _files(folder))
    complete_summaries(path, told)
    print_summaries(told, None)
    click.echo()
    with opened(path) as found:
        print_rows(found.reader.table(_STATE), None)
    click.echo(_NEXT)


def _ledger(path: Path) -> Ledger:
    ledger = begin_ledger(path)
    known = schools(ledger)
    if not known:
        add_school(ledger, SCHOOL, SchoolSettings(DOMAINS, SSO), None)
    elif list(known) != [SCHOOL]:
        ledger.close()
        raise Sentence(
            f"{path} is the ledger of {', '.join(known)}: name a new one for the demo "
            "with --ledger"
        )
    return ledger


def _written(folder: Path) -> list[Path]:
    try:
        written = write_history(folder)
    except OSError as error:
        raise Sentence(f"{folder} cannot be written: {error.strerror}") from None
    if others := sorted(set(folder.glob("*.csv")) - set(written)):
        raise Sentence(
            f"{folder} holds a file that is not the demo's ({others[0].name}): name "
            "another folder"
        )
    return written


def _files(folder: Path) -> Files:
    sources, _ = collect([folder], Terms())
    return Files(sources, [])
