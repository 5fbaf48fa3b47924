"""Do commands import only what they need?"""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from tests.cli.running import Rollbook

ROOT = Path(__file__).parents[2]
_RUN = """
import json, sys
from cli.main import main
main(sys.argv[1:], standalone_mode=False, prog_name="rollbook")
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""

_AT_THE_END = """
import atexit, gc, sys
atexit.register(lambda: print(gc.get_freeze_count(), file=sys.stderr))
from cli.main import main
main(sys.argv[1:], prog_name="rollbook")
"""

HEAVY = {"eventsourcing", "pytest", "pytest_bdd", "rich", "scenarios", "sqlite_utils"}
READING = (
    "show flo",
    "show flo --as-of 2019-02-01",
    "history flo",
    "why flo first_name",
    "why flo can_use_sso",
    "imports",
    "imports --as-of @~1",
    "rows 1 --all",
    "accounts",
    "query 'SELECT * FROM changes'",
)


def imported(ledger: Path, *words: str) -> set[str]:
    """The modules that a command has imported by its end, in a process of its own."""
    ended = subprocess.run(
        [sys.executable, "-c", _RUN, "--ledger", str(ledger), *words],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return set(json.loads(ended.stderr.splitlines()[-1]))


def packages(modules: set[str]) -> set[str]:
    return {module.partition(".")[0] for module in modules}


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_what_concerns_no_ledger_knows_nothing_of_ledgers(
    word: str, tmp_path: Path
) -> None:
    known = packages(imported(tmp_path, word))
    assert not known & {*HEAVY, "domain", "ledger", "projections", "sqlite3"}


def test_a_commands_help_opens_nothing(tmp_path: Path) -> None:
    assert not packages(imported(tmp_path, "show", "--help")) & HEAVY


@pytest.mark.parametrize("words", READING)
def test_a_question_about_the_views_needs_no_event_store(
    words: str, told: Rollbook
) -> None:
    told("imports")
    assert not packages(imported(told.ledger, *shlex.split(words))) & HEAVY


def test_a_question_that_cites_one_rule_does_not_read_them_all(told: Rollbook) -> None:
    modules = imported(told.ledger, "why", "flo", "first_name")
    assert not {"domain.catalogue", "domain.decide"} & modules


@pytest.mark.parametrize("words", ["show flo", "why flo first_name"])
def test_a_question_about_one_account_neither_hashes_rows_nor_guesses_names(
    words: str, told: Rollbook
) -> None:
    modules = imported(told.ledger, *shlex.split(words))
    assert not {"hashlib", "difflib", "domain.fingerprints", "domain.sheet"} & modules


def test_at_its_end_a_command_does_not_look_through_what_it_leaves() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _AT_THE_END, "--version"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert int(ended.stderr) > 0


def test_a_program_that_starts_knows_its_commands_by_name_only(tmp_path: Path) -> None:
    modules = imported(tmp_path, "--help")
    assert not {f"cli.{name.replace('-', '_')}_command" for name in COMMANDS} & modules
