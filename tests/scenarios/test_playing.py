from pathlib import Path

import pytest

from scenarios.playing import PlayingFailed, play_all
from scenarios.reading import read_scenarios
from tests.scenarios.features import BACKGROUND, FAILS, PASSES, REJECTED, feature


def ends(*files: Path) -> list[bool]:
    """Whether each scenario of the files passes, in their order."""
    ended = play_all(files)
    return [ended[scenario.place] for scenario in read_scenarios(files)]


def test_scenarios_are_played_and_told_apart(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    one = feature(tmp_path, REJECTED, FAILS)
    two = feature(tmp_path, PASSES, name="two")
    assert ends(one, two) == [True, False, True]
    assert capfd.readouterr().out == ""


def test_an_outline_passes_when_all_its_examples_do(tmp_path: Path) -> None:
    one_is_a_gpa = REJECTED.replace("| 12   |", "| 3.2  |")
    assert ends(feature(tmp_path, one_is_a_gpa)) == [False]


def test_progress_is_told_in_files(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    files = [feature(tmp_path, PASSES, name=name) for name in ("one", "two")]
    play_all(files, lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_what_cannot_be_played_is_told(tmp_path: Path) -> None:
    twice = feature(tmp_path, PASSES, PASSES)
    twice.write_text(BACKGROUND + "\n  Nonsense: x")
    with pytest.raises(PlayingFailed, match=r"grades\.feature"):
        play_all([twice])


def test_no_file_is_nothing_to_play() -> None:
    assert play_all([]) == {}
