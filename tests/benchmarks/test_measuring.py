"""Is what a command did looked at before its time counts?"""

from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks import __main__ as benchmarks
from benchmarks import machine, program
from benchmarks.history import University, write_nights
from benchmarks.measuring import BenchmarkFailed, Reference, python, reference


def test_a_command_is_timed_and_its_words_are_kept() -> None:
    done = python("-c", "print('hello')")
    assert done.said == "hello\n"
    assert 0 < done.seconds < 60
    assert 1e6 < done.peak < 1e9


def test_a_command_that_fails_fails_the_benchmark() -> None:
    with pytest.raises(BenchmarkFailed, match="ended with 3: no such luck"):
        python("-c", "import sys; sys.stderr.write('no such luck'); sys.exit(3)")


def test_csv_reader_reads_every_row(tmp_path: Path) -> None:
    nights = [n for _, n in write_nights(tmp_path, University(9, 0, 1).nights(3))]
    read = reference("reading", tmp_path)
    assert isinstance(read, Reference)
    assert read.rows == sum(len(night.lines) for night in nights)


def test_an_import_is_looked_at_night_by_night(tmp_path: Path) -> None:
    files, ledger = tmp_path / "files", tmp_path / "ledger"
    nights = [n.counts for _, n in write_nights(files, University(9, 0.5, 1).nights(2))]
    program.begin(ledger)
    program.run_import(ledger, files, nights)
    wrong = [nights[0], nights[1] | {"updated": 1}]
    program.begin(tmp_path / "other")
    with pytest.raises(BenchmarkFailed, match=r"import 2: counts: .*'updated': 4"):
        program.run_import(tmp_path / "other", files, wrong)


def test_a_benchmark_that_fails_ends_with_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "take_two_cores", lambda: "2 cores")
    monkeypatch.setattr(machine, "lacking", lambda *_: "no room")
    words = ["nightly", "--quick", "--folder", str(tmp_path)]
    done = CliRunner().invoke(benchmarks.main, words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "a benchmark failed: no room" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_benchmark_that_is_named_is_run_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "take_two_cores", lambda: "2 cores")
    page = tmp_path / "page.md"
    words = ["nightly", "--scale", "0.001", "--runs", "1", "--page", str(page)]
    done = CliRunner().invoke(benchmarks.main, [*words, "--folder", str(tmp_path)])
    assert done.exit_code == 0, done.stderr
    assert "import 100 students, 0.5% changed" in done.stdout
    assert "(b) csv.reader reading the file" in page.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [page]


def test_room_that_is_lacking_is_told(tmp_path: Path) -> None:
    assert machine.lacking(tmp_path, 1) is None
    told = machine.lacking(tmp_path, 10**18)
    assert told
    assert "1000000000.0 GB are needed" in told
