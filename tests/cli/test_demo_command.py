"""What does the demo show, and does it show the same every time?"""

import csv
from pathlib import Path

from tests.cli.files import contents, copied
from tests.cli.running import Answer, Rollbook


def test_it_shows_the_state_and_what_to_ask_next(
    demo: Rollbook, demo_answer: Answer
) -> None:
    assert "Alumni" in demo_answer.out
    asked = [
        line.split("  ")[1].strip()
        for line in demo_answer.out.splitlines()
        if line.startswith("  rollbook ")
    ]
    assert len(asked) >= 5
    for question in asked:
        words = next(csv.reader([question], delimiter=" ", skipinitialspace=True))
        answer = demo(*words[1:])
        assert (answer.code, bool(answer.out)) == (0, True), question


def test_counts_of_people_are_numbers(demo_answer: Answer) -> None:
    table = demo_answer.out.partition("user_type")[2].partition("\n\n")[0]
    counts = [line.split()[-3:] for line in table.splitlines()[1:]]
    assert all(count.isdigit() for line in counts for count in line), table


def test_it_is_the_same_every_time(
    demo: Rollbook, demo_folder: Path, tmp_path: Path
) -> None:
    again = Rollbook(tmp_path / "ledger")
    again("demo", tmp_path / "files")
    assert contents(tmp_path / "files") == contents(demo_folder / "files")
    assert again("events").out == demo("events").out


def test_run_again_it_passes_everything_over(demo: Rollbook, tmp_path: Path) -> None:
    copy = Rollbook(copied(demo.ledger, tmp_path / "ledger"))
    answer = copy("demo", tmp_path / "files")
    assert answer.code == 0
    assert answer.err.count("passed over") == len(copy.json("imports"))
    assert copy("events").out == demo("events").out


def test_a_ledger_of_another_school_is_refused(state: Rollbook, tmp_path: Path) -> None:
    message = state.refuses("demo", tmp_path / "files")
    assert "State" in message
    assert "--ledger" in message
    assert state.json("imports") == []
    assert not (tmp_path / "files").exists()
