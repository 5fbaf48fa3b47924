"""Files of one night and the next are kept as differences, two from any file."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from ledger import kept_files
from ledger.frames import content_of
from ledger.kept_files import LONGEST, KeptFileError
from ledger.ledger import Ledger, open_ledger
from ledger.packing import digest
from ledger.resting import bases, depths
from ledger.verifying import CHECKS
from ledger.verifying_kept_files import kept_files_are_whole
from tests.ledger.given import ask, begun, make_old, tamper
from tests.ledger.nights import came, listed, nights

NIGHTS = nights(70)

_CUT = """UPDATE kept_files SET content = substr(content, 1, length(content) - 9)
    WHERE sha256 = ?"""
_GONE = "DELETE FROM kept_files WHERE sha256 = ?"


@pytest.fixture(scope="module")
def long_kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a ledger with more nights than rest on one that is kept alone."""
    path = tmp_path_factory.mktemp("long") / "ledger"
    with begun(path) as ledger:
        came(ledger, NIGHTS)
    return path


@pytest.fixture
def three(ledger: Ledger) -> Ledger:
    """A ledger with three nights."""
    came(ledger, NIGHTS[:3])
    return ledger


def chains(ledger: Ledger) -> list[int]:
    """How many differences lead to the file of each import."""
    with ledger.reading() as cursor:
        found = depths(bases(cursor))
    names = ask(ledger, "SELECT sha256 FROM recorded_imports ORDER BY import")
    return [found[str(name)] for (name,) in names if name in found]


def test_at_most_two_differences_lead_to_a_file(long_kept: Path) -> None:
    with open_ledger(long_kept) as ledger:
        found = chains(ledger)
    assert found[:4] == [0, 1, 2, 2]
    assert max(found) == LONGEST
    assert 2 <= found.count(0) <= len(NIGHTS) // 16
    assert found.count(0) < found.count(1) < found.count(2) // 2


def test_differences_are_a_small_part_of_the_files(long_kept: Path) -> None:
    with open_ledger(long_kept) as ledger:
        ((differences, files),) = ask(
            ledger,
            "SELECT sum(length(content)), sum(size) FROM kept_files "
            "WHERE base IS NOT NULL",
        )
    assert isinstance(differences, int)
    assert isinstance(files, int)
    assert differences * 100 < files


@pytest.mark.parametrize("step", [1, -1, 7], ids=["forwards", "backwards", "jumping"])
def test_every_night_comes_back_bit_for_bit_in_any_order(
    step: int, long_kept: Path
) -> None:
    with open_ledger(long_kept) as ledger:
        for night in range(len(NIGHTS)):
            content = NIGHTS[night * step % len(NIGHTS)]
            assert ledger.kept_file(digest(content)) == content


@pytest.mark.parametrize("step", [1, -1], ids=["forwards", "backwards"])
def test_reading_in_order_unpacks_each_difference_a_few_times_at_most(
    step: int, long_kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked = _counted(monkeypatch)
    with open_ledger(long_kept) as ledger:
        for content in NIGHTS[::step]:
            ledger.kept_file(digest(content))
    assert unpacked.total() <= 2 * len(NIGHTS)


def test_verifying_unpacks_each_difference_once(
    long_kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked = _counted(monkeypatch)
    with open_ledger(long_kept) as ledger:
        assert list(kept_files_are_whole(ledger)) == []
    assert set(unpacked.values()) == {1}
    assert len(unpacked) == len(NIGHTS)


def _counted(monkeypatch: pytest.MonkeyPatch) -> "Counter[bytes]":
    """How often each frame is unpacked from now on."""
    unpacked: Counter[bytes] = Counter()

    def counting(frame: bytes, size: int, base: bytes) -> bytes:
        unpacked[frame] += 1
        return content_of(frame, size, base)

    monkeypatch.setattr(kept_files, "content_of", counting)
    return unpacked


def test_a_file_that_came_before_is_kept_once(ledger: Ledger) -> None:
    first, second, *_ = NIGHTS
    came(ledger, [first, second, first, second])
    assert chains(ledger) == [0, 1, 0, 1]
    assert ledger.kept_file(digest(second)) == second


def test_two_lists_that_come_in_turn_each_rest_on_their_own(ledger: Ledger) -> None:
    other = nights(3, rows=900)
    came(ledger, [each for both in zip(NIGHTS, other, strict=False) for each in both])
    assert chains(ledger) == [0, 0, 1, 1, 2, 2]


def test_an_unlike_list_begins_a_chain_of_its_own(ledger: Ledger) -> None:
    came(ledger, [*NIGHTS[:2], listed(400, seed=5), *NIGHTS[2:4]])
    assert chains(ledger)[:3] == [0, 1, 0]


def test_a_damaged_difference_is_told_and_what_rests_on_it(three: Ledger) -> None:
    first, second, third = map(digest, NIGHTS[:3])
    tamper(three, _CUT, second)
    told = list(kept_files_are_whole(three))
    assert [each.partition(" cannot be read: ")[0] for each in told] == [
        f"the file {second}",
        f"the file {third} rests on the file {second}, which",
    ]
    assert three.kept_file(first) == NIGHTS[0]


def test_a_damaged_file_that_all_rest_on_is_told(three: Ledger) -> None:
    first, second, third = map(digest, NIGHTS[:3])
    tamper(three, _CUT, first)
    told = list(kept_files_are_whole(three))
    assert [each.partition(" cannot be read: ")[0] for each in told] == [
        f"the file {first}",
        f"the file {second} rests on the file {first}, which",
        f"the file {third} rests on the file {first}, which",
    ]


def test_a_base_that_is_gone_is_told(three: Ledger) -> None:
    first, second, third = map(digest, NIGHTS[:3])
    tamper(three, _GONE, first)
    gone = f"rests on the file {first}, which is not in the ledger"
    assert set(kept_files_are_whole(three)) == {
        f"the file {second} {gone}",
        f"the file {third} {gone}",
    }


def test_a_base_that_is_another_file_is_told(three: Ledger) -> None:
    first, second, _ = map(digest, NIGHTS[:3])
    came(three, [listed(400, seed=5)], first=3)
    tamper(
        three,
        "UPDATE kept_files SET (size, content) = (SELECT size, content "
        "FROM kept_files WHERE sha256 = ?) WHERE sha256 = ?",
        *(digest(listed(400, seed=5)), first),
    )
    told = list(kept_files_are_whole(three))
    assert f"the file {first} has changed since it was kept" in told
    assert any(each.startswith(f"the file {second} ") for each in told)


def test_files_that_rest_on_each_other_are_told(three: Ledger) -> None:
    first, second, _ = map(digest, NIGHTS[:3])
    sql = "UPDATE kept_files SET base = ? WHERE sha256 = ?"
    tamper(three, sql, second, first)
    told = f"rests on more than {LONGEST} others, or on itself"
    assert {f"the file {name} {told}" for name in (first, second)} <= set(
        kept_files_are_whole(three)
    )
    with open_ledger(three.path) as anew, pytest.raises(KeptFileError, match=told):
        anew.kept_file(first)


def test_a_chain_that_is_too_long_is_told(ledger: Ledger) -> None:
    came(ledger, NIGHTS[:4])
    third, fourth = map(digest, NIGHTS[2:4])
    sql = "UPDATE kept_files SET base = ? WHERE sha256 = ?"
    tamper(ledger, sql, third, fourth)
    told = list(kept_files_are_whole(ledger))
    assert f"the file {fourth} rests on more than {LONGEST} others" in told


@pytest.mark.parametrize("damage", [_CUT, _GONE], ids=["damaged", "gone"])
def test_a_file_whose_base_is_not_sound_is_kept_alone(
    damage: str, three: Ledger
) -> None:
    tamper(three, damage, digest(NIGHTS[1]))
    with open_ledger(three.path) as anew:
        came(anew, NIGHTS[3:5], first=3)
        assert chains(anew)[-2:] == [0, 1]
        assert anew.kept_file(digest(NIGHTS[4])) == NIGHTS[4]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The folder of a ledger that kept every file alone."""
    path = tmp_path / "old"
    with begun(path) as ledger:
        came(ledger, [NIGHTS[0], listed(90)])
    make_old(path, 2)
    return path


def test_an_older_ledger_is_read_as_it_is(old: Path) -> None:
    with open_ledger(old) as ledger:
        assert ledger.kept_file(digest(NIGHTS[0])) == NIGHTS[0]
        assert [each for check in CHECKS for each in check(ledger)] == []
    with closing(sqlite3.connect(old / "events.sqlite")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)


def test_an_older_ledger_goes_on_with_differences(old: Path) -> None:
    with open_ledger(old) as ledger:
        came(ledger, NIGHTS[1:4], first=2)
        assert chains(ledger) == [0, 0, 1, 2, 2]
        for content in NIGHTS[:4]:
            assert ledger.kept_file(digest(content)) == content
        assert [each for check in CHECKS for each in check(ledger)] == []
