"""Does the long history hold what it was asked to hold?"""

import csv
import io
from collections import Counter
from datetime import date
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.history import Night, University, write_nights
from benchmarks.history.__main__ import main
from ledger.importing import import_file
from ledger.ledger import begin_ledger
from ledger.run import Run
from ledger.schools import SchoolSettings, add_school
from ledger.source import Source
from scenarios.university import DOMAINS, SCHOOL

Row = dict[str, str]


def _rows(path: Path) -> list[Row]:
    text = path.read_bytes().decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _digest(folder: Path) -> str:
    files = sorted(folder.iterdir())
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Night]]:
    """A year of a small school, in files."""
    folder = tmp_path_factory.mktemp("year")
    return list(write_nights(folder, University(300, 0.02, seed=5).nights(360)))


def test_the_same_parameters_give_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("one", 3), ("same", 3), ("other", 4)):
        list(write_nights(tmp_path / name, University(50, 0.1, seed).nights(12)))
    assert _digest(tmp_path / "one") == _digest(tmp_path / "same")
    assert _digest(tmp_path / "one") != _digest(tmp_path / "other")


def test_the_bytes_are_the_same_on_every_machine(tmp_path: Path) -> None:
    words = [str(tmp_path), "--students", "40", "--nights", "200", "--change", "5%"]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert _digest(tmp_path) == (
        "3e715eb1b486850899d869cc6d29e7b49d0eef23080542be9d554cffeaae1927"
    )


def test_a_share_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    for wrong in ("0.5", "much%", "101%"):
        done = CliRunner().invoke(main, [str(tmp_path), "--change", wrong])
        assert done.exit_code == 2


def test_each_night_changes_the_share_that_was_asked_for(
    year: list[tuple[Path, Night]],
) -> None:
    for (before, _), (after, night) in pairwise(year):
        if night.skipped or night.rejected or night.created:
            continue
        old = {row["username"]: row for row in _rows(before)}
        new = {row["username"]: row for row in _rows(after)}
        both = old.keys() & new.keys()
        changed = sum(old[each] != new[each] for each in both)
        # A row that was wrong for one night is put right in the next.
        assert 0 <= changed - round(0.02 * len(both)) <= 2


def test_students_come_go_and_come_back(year: list[tuple[Path, Night]]) -> None:
    by_date = {
        night.on: {row["username"]: row for row in _rows(p)} for p, night in year
    }
    spring, summer = by_date[date(2022, 5, 1)], by_date[date(2022, 8, 1)]
    autumn = by_date[date(2022, 10, 1)]
    assert 0.7 < len(summer) / len(spring) < 0.85
    assert len(autumn) == pytest.approx(300, abs=3)
    back = {each for each in autumn if each in spring and each not in summer}
    assert back
    assert {autumn[each]["school_year_name"] for each in back} == {"Masters"}


def test_nothing_is_sent_on_holidays(year: list[tuple[Path, Night]]) -> None:
    sent = {night.on for _, night in year}
    assert not sent & {date(2022, 11, 24), date(2022, 11, 25), date(2022, 12, 25)}
    assert {date(2022, 11, 23), date(2022, 12, 23), date(2023, 1, 2)} <= sent


def test_who_marries_gets_the_address_later(year: list[tuple[Path, Night]]) -> None:
    first = {row["username"]: row for row in _rows(year[0][0])}
    last = {row["username"]: row for row in _rows(year[-1][0])}
    names = [
        w for w in first.keys() & last.keys() if _differ(first, last, w, "last_name")
    ]
    moved = [w for w in names if _differ(first, last, w, "email_address")]
    assert names
    assert moved


def test_namesakes_occur_among_many_names() -> None:
    night = next(University(4_000, 0, seed=1).nights(1))
    names = Counter(tuple(row[4:6]) for row in csv.reader(night.lines))
    assert len(names) > 3_000
    assert max(names.values()) > 1


def test_cells_with_commas_are_quoted() -> None:
    night = next(University(400, 0, seed=1).nights(1))
    assert any('"' in line for line in night.lines)
    assert {len(row) for row in csv.reader(night.lines)} == {32}


def test_every_row_ends_as_the_history_says(tmp_path: Path) -> None:
    rejected = 0
    nights = University(60, 0.05, seed=2).nights(240)
    with begin_ledger(tmp_path / "ledger") as ledger:
        add_school(ledger, SCHOOL, SchoolSettings(domains=DOMAINS), None)
        for path, night in write_nights(tmp_path / "files", nights):
            run = import_file(ledger, Source(path.name, path.read_bytes, str(night.on)))
            assert isinstance(run, Run)
            counts = {kind.value: run.counts[kind] for kind in run.counts}
            said = night.counts | {"rows": 0}
            assert {k: v for k, v in said.items() if v} == counts, path.name
            rejected += night.rejected
    assert rejected


def _differ(first: dict[str, Row], last: dict[str, Row], who: str, cell: str) -> bool:
    return first[who][cell] != last[who][cell]
