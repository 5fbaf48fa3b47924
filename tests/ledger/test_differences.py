"""Files of one night and the next are kept as differences, three from any file."""

import sqlite3
from collections import Counter
from contextlib import closing
from itertools import pairwise
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
from tests.ledger.nights import came, changed, listed, nights

NIGHTS = nights(230)
SOME = 9

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
def some(ledger: Ledger) -> Ledger:
    """A ledger with some nights, whose last file rests on a difference."""
    came(ledger, NIGHTS[:SOME])
    assert chains(ledger)[-1] == 2
    return ledger


def chains(ledger: Ledger) -> list[int]:
    """How many differences lead to the file of each import."""
    with ledger.reading() as cursor:
        found = depths(bases(cursor))
    names = ask(ledger, "SELECT sha256 FROM recorded_imports ORDER BY import")
    return [found[str(name)] for (name,) in names if name in found]


def test_at_most_three_differences_lead_to_a_file(long_kept: Path) -> None:
    with open_ledger(long_kept) as ledger:
        found = chains(ledger)
    assert found[:3] == [0, 1, 1]
    assert max(found) == LONGEST == 3


def test_a_file_in_more_than_a_hundred_is_kept_alone(long_kept: Path) -> None:
    with open_ledger(long_kept) as ledger:
        found = chains(ledger)
    assert found.count(0) == 2
    assert found.index(0, 1) > 100
    assert found.count(1) < found.count(2) < found.count(3)


def test_a_night_that_changed_much_is_told_a_few_times_at_most(ledger: Ledger) -> None:
    much = changed(NIGHTS[7], 90, seed=99)
    later = [changed(much, 1, seed=100 + each) for each in range(12)]
    came(ledger, [*NIGHTS[:8], much, *later])
    sizes = ask(
        ledger,
        "SELECT length(content) FROM recorded_imports JOIN kept_files USING (sha256) "
        "ORDER BY import",
    )
    ((whole,),) = sizes[:1]
    assert isinstance(whole, int)
    assert sum(whole < 12 * size for (size,) in sizes[8:] if isinstance(size, int)) <= 3


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


@pytest.mark.parametrize("step", [1, -1, 7], ids=["forwards", "backwards", "jumping"])
def test_every_night_comes_piece_by_piece_as_well(step: int, long_kept: Path) -> None:
    with open_ledger(long_kept) as ledger:
        for night in range(len(NIGHTS)):
            content = NIGHTS[night * step % len(NIGHTS)]
            assert b"".join(ledger.kept_pieces(digest(content))) == content


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
    assert chains(ledger) == [0, 0, 1, 1, 1, 1]


def test_an_unlike_list_begins_a_chain_of_its_own(ledger: Ledger) -> None:
    came(ledger, [*NIGHTS[:2], listed(400, seed=5), *NIGHTS[2:4]])
    assert chains(ledger)[:3] == [0, 1, 0]


def resting_on(ledger: Ledger, base: str) -> list[str]:
    """The names of the files that are differences from one."""
    with ledger.reading() as cursor:
        return [name for name, other in bases(cursor).items() if other == base]


def base_of_last(ledger: Ledger) -> str:
    """The name of the file that the last of some nights is a difference from."""
    with ledger.reading() as cursor:
        base = bases(cursor)[digest(NIGHTS[SOME - 1])]
    assert base is not None
    return base


def test_a_damaged_difference_is_told_and_what_rests_on_it(some: Ledger) -> None:
    base = base_of_last(some)
    others = resting_on(some, base)
    tamper(some, _CUT, base)
    told = list(kept_files_are_whole(some))
    assert {each.partition(" cannot be read: ")[0] for each in told} == {
        f"the file {base}",
        *(f"the file {other} rests on the file {base}, which" for other in others),
    }
    assert len(others) > 1
    assert some.kept_file(digest(NIGHTS[0])) == NIGHTS[0]


def test_pieces_of_a_damaged_difference_end_with_a_sentence(some: Ledger) -> None:
    base, last = base_of_last(some), digest(NIGHTS[SOME - 1])
    tamper(some, _CUT, base)
    with open_ledger(some.path) as anew:
        with pytest.raises(KeptFileError, match=f"the file {base} cannot be read"):
            list(anew.kept_pieces(base))
        with pytest.raises(KeptFileError, match=f"rests on the file {base}, which"):
            list(anew.kept_pieces(last))


def test_a_damaged_file_that_all_rest_on_is_told(some: Ledger) -> None:
    first, *others = map(digest, NIGHTS[:SOME])
    tamper(some, _CUT, first)
    told = list(kept_files_are_whole(some))
    assert {each.partition(" cannot be read: ")[0] for each in told} == {
        f"the file {first}",
        *(f"the file {other} rests on the file {first}, which" for other in others),
    }


def test_a_base_that_is_gone_is_told(some: Ledger) -> None:
    first, *others = map(digest, NIGHTS[:SOME])
    tamper(some, _GONE, first)
    gone = f"rests on the file {first}, which is not in the ledger"
    assert set(kept_files_are_whole(some)) == {
        f"the file {other} {gone}" for other in others
    }


def test_a_base_that_is_another_file_is_told(some: Ledger) -> None:
    first, second = map(digest, NIGHTS[:2])
    came(some, [listed(400, seed=5)], first=SOME)
    tamper(
        some,
        "UPDATE kept_files SET (size, content) = (SELECT size, content "
        "FROM kept_files WHERE sha256 = ?) WHERE sha256 = ?",
        *(digest(listed(400, seed=5)), first),
    )
    told = list(kept_files_are_whole(some))
    assert f"the file {first} has changed since it was kept" in told
    assert any(each.startswith(f"the file {second} ") for each in told)


def test_files_that_rest_on_each_other_are_told(some: Ledger) -> None:
    first, second = map(digest, NIGHTS[:2])
    sql = "UPDATE kept_files SET base = ? WHERE sha256 = ?"
    tamper(some, sql, second, first)
    told = f"rests on more than {LONGEST} others, or on itself"
    assert {f"the file {name} {told}" for name in (first, second)} <= set(
        kept_files_are_whole(some)
    )
    with open_ledger(some.path) as anew, pytest.raises(KeptFileError, match=told):
        anew.kept_file(first)


def test_a_chain_that_is_too_long_is_told(ledger: Ledger) -> None:
    came(ledger, NIGHTS[:5])
    names = [digest(content) for content in NIGHTS[:5]]
    for base, name in pairwise(names):
        sql = "UPDATE kept_files SET base = ? WHERE sha256 = ?"
        tamper(ledger, sql, base, name)
    told = list(kept_files_are_whole(ledger))
    assert f"the file {names[4]} rests on more than {LONGEST} others" in told
    assert f"the file {names[3]} rests on more than {LONGEST} others" not in told


@pytest.mark.parametrize("damage", [_CUT, _GONE], ids=["damaged", "gone"])
def test_a_file_whose_base_is_not_sound_is_kept_alone(
    damage: str, some: Ledger
) -> None:
    tamper(some, damage, base_of_last(some))
    with open_ledger(some.path) as anew:
        came(anew, NIGHTS[SOME : SOME + 2], first=SOME)
        assert chains(anew)[-2:] == [0, 1]
        assert anew.kept_file(digest(NIGHTS[SOME])) == NIGHTS[SOME]


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
        assert chains(ledger) == [0, 0, 1, 1, 1]
        for content in NIGHTS[:4]:
            assert ledger.kept_file(digest(content)) == content
        assert [each for check in CHECKS for each in check(ledger)] == []
