"""A file is kept as a difference where that pays, and comes back from its frame."""

from collections.abc import Callable

import pytest

from ledger.frames import FrameError, content_of, frame_of, pieces_of
from ledger.packing import Base, digest, pack
from tests.ledger.nights import changed, listed

FILE = listed(2000)

Damage = Callable[[bytes], bytes]


def base(content: bytes) -> Base:
    """A kept file of that content."""
    return Base(digest(content), content)


def classes_moved(content: bytes) -> bytes:
    """With twenty classes of students in another order."""
    header, *rows = content.splitlines(keepends=True)
    classes = [b"".join(rows[at : at + 100]) for at in range(0, 2000, 100)]
    return b"".join((header, *sorted(classes, key=digest)))


def rows_in_the_middle(content: bytes) -> bytes:
    """With rows that came, and without some that went."""
    rows = content.splitlines(keepends=True)
    came = listed(40, seed=7).splitlines(keepends=True)[1:]
    return b"".join((*rows[:900], *came, *rows[930:]))


@pytest.mark.parametrize(
    ("content", "share"),
    [
        (FILE + b"\n", 0.005),
        (changed(FILE, 10, seed=1), 0.02),
        (changed(FILE, 100, seed=1), 0.15),
        (rows_in_the_middle(FILE), 0.1),
        (classes_moved(FILE), 0.05),
    ],
    ids=["nearly the same", "0.5 %", "5 %", "came and went", "classes moved"],
)
def test_a_file_like_its_base_is_kept_as_a_difference(
    content: bytes, share: float
) -> None:
    alone, packed = pack(content), pack(content, base(FILE))
    assert packed.base == digest(FILE)
    assert len(packed.frame) <= share * len(alone.frame)
    assert content_of(packed.frame, packed.size, FILE) == content


@pytest.mark.parametrize(
    "other",
    [b"", b"header\n", bytes(range(256)) * 4, listed(2000, seed=9)],
    ids=["empty", "short", "binary", "other rows"],
)
def test_a_file_that_is_unlike_its_base_is_kept_alone(other: bytes) -> None:
    assert pack(FILE, base(other)) == pack(FILE)


def test_what_is_kept_alone_needs_no_base() -> None:
    packed = pack(FILE)
    assert packed.base is None
    assert content_of(packed.frame, packed.size) == FILE


def test_files_larger_than_the_tables_differ_as_little() -> None:
    large = b"".join(FILE.replace(b",", b",%d" % each, 3) for each in range(200))
    content = changed(large, 20, seed=3)
    packed = pack(content, base(large))
    assert len(content) > 2**24
    assert len(packed.frame) < 8_000
    assert content_of(packed.frame, packed.size, large) == content


@pytest.mark.parametrize("kept", [FILE, b""], ids=["a difference", "alone"])
@pytest.mark.parametrize(
    "damage",
    [
        lambda frame: frame[:-1],
        lambda frame: frame[1:],
        lambda frame: frame[:-1] + bytes([frame[-1] ^ 1]),
        lambda _: b"",
    ],
    ids=["cut off", "beheaded", "changed", "nothing"],
)
def test_a_damaged_frame_is_not_read(damage: Damage, kept: bytes) -> None:
    frame = frame_of(changed(FILE, 10, seed=1), kept)
    with pytest.raises(FrameError):
        content_of(damage(frame), len(FILE), kept)


@pytest.mark.parametrize("more", [-2, -1, 1])
def test_a_frame_of_another_size_is_not_read(more: int) -> None:
    with pytest.raises(FrameError, match="has not the size that it had"):
        content_of(frame_of(FILE), len(FILE) + more)


@pytest.mark.parametrize("kept", [FILE, b""], ids=["a difference", "alone"])
@pytest.mark.parametrize("at_once", [1_000, 2**17, 10**9])
def test_a_content_comes_piece_by_piece(at_once: int, kept: bytes) -> None:
    content = changed(FILE, 10, seed=1)
    pieces = list(pieces_of(frame_of(content, kept), len(content), kept, at_once))
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= at_once


def test_damage_is_told_when_the_last_piece_has_come() -> None:
    frame = frame_of(FILE)
    coming = pieces_of(frame[:-1] + bytes([frame[-1] ^ 1]), len(FILE))
    with pytest.raises(FrameError):
        for _ in coming:
            pass
