"""Does the installed command behave among other programs?"""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, write, write_people
from tests.cli.running import PROGRAM, Rollbook, installed


def test_it_says_its_version() -> None:
    assert re.fullmatch(
        r"rollbook, version \d+\.\d+\.\d+\n", installed("--version").out
    )


@pytest.mark.parametrize("names_it", [("--ledger", "{}"), ()])
def test_the_ledger_is_named_by_a_flag_or_by_the_environment(
    told: Rollbook, tmp_path: Path, names_it: tuple[str, ...]
) -> None:
    by_flag = [word.format(told.ledger) for word in names_it]
    other = tmp_path / "other" if by_flag else told.ledger
    answer = installed(*by_flag, "imports", "--json", ROLLBOOK_LEDGER=str(other))
    assert (answer.code, len(answer.json)) == (0, 7)


def test_without_either_the_ledger_is_in_the_working_folder(tmp_path: Path) -> None:
    ended = subprocess.run(
        [PROGRAM, "school", "add", "State", "--domain", "state.example.edu"],
        cwd=tmp_path,
        env={},
        check=True,
        capture_output=True,
    )
    assert ended.stdout == b""
    assert (tmp_path / "rollbook-data" / "events.sqlite").exists()


def test_the_answer_is_on_stdout_and_the_rest_on_stderr(
    told: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20230101_users.csv", "hal", "ivy2")
    planned = installed(
        "--ledger", told.ledger, "plan", file, "--json", "--school", "State"
    )
    assert planned.code == 1
    assert [each["file"] for each in json.loads(planned.out)] == [file.name]
    shown = installed("--ledger", told.ledger, "show", "flo", "--as-of", "2019-02-01")
    assert "Elm" in shown.out
    assert shown.err == "as of import 2 (2019-01-07, 20190107_mentors.csv)\n"


def test_every_way_to_end_has_its_exit_code(state: Rollbook, tmp_path: Path) -> None:
    fine = write_people(tmp_path / "20240101_users.csv", "ann")
    findings = write_people(tmp_path / "20240102_users.csv", "b0b")
    codes = [
        installed("--ledger", state.ledger, *words).code
        for words in (
            ("import", fine),
            ("import", findings),
            ("import", tmp_path / "nothing.csv"),
            ("show", "nobody"),
            ("--no-such-option",),
        )
    ]
    assert codes == [0, 1, 2, 2, 2]


@pytest.mark.parametrize("environment", [{}, {"NO_COLOR": "1", "TERM": "xterm"}])
@pytest.mark.parametrize("command", ["imports", "show flo", "history flo", "verify"])
def test_nothing_is_coloured_away_from_a_terminal(
    told: Rollbook, command: str, environment: dict[str, str]
) -> None:
    answer = installed("--ledger", told.ledger, *command.split(), **environment)
    assert answer.code == 0
    assert "\x1b" not in answer.out + answer.err


@pytest.mark.parametrize("command", ["plan FILE", "failed 1", "show bob", "accounts"])
def test_a_terminal_that_knows_few_letters_is_no_reason_for_a_traceback(
    state: Rollbook, tmp_path: Path, command: str
) -> None:
    bob = "bob,bob@state.example.edu"
    state("import", write(tmp_path / "20240101.csv", PEOPLE, f"{bob},Bób", "łe,,Łe"))
    renamed = write(tmp_path / "20240102.csv", PEOPLE, f"{bob},Boł")
    words = command.replace("FILE", str(renamed)).split()
    answer = installed("--ledger", state.ledger, *words, PYTHONIOENCODING="latin-1")
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    "words",
    [
        ("events",),
        ("accounts", "--json"),
        ("accounts", "--nl"),
        ("query", "SELECT * FROM changes", "--csv"),
    ],
)
def test_a_reader_who_goes_away_is_no_reason_for_a_traceback(
    demo: Rollbook, words: tuple[str, ...]
) -> None:
    with subprocess.Popen(
        [PROGRAM, "--ledger", demo.ledger, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
