"""Whatever became of a file from one time to the next, it comes back bit for bit."""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.kept_files import LONGEST, keep
from ledger.ledger import begin_ledger
from ledger.packing import digest, pack
from ledger.recordings import RecordedImport, record_import
from ledger.resembling import base_for
from ledger.resting import bases, depths
from ledger.verifying_kept_files import kept_files_are_whole
from tests.ledger.nights import listed

Edit = tuple[int, int, bytes]
"""Where something is put into a file, in place of how many bytes, and what."""

edits = st.lists(
    st.tuples(
        st.integers(0, 5_000),
        st.sampled_from((0, 0, 1, 60, 3_000)),
        st.one_of(st.binary(max_size=20), st.just(listed(5)), st.just(b"x" * 2_000)),
    ),
    max_size=4,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(edits, min_size=1, max_size=40), st.randoms())
def test_files_come_back_bit_for_bit_in_any_order(
    histories: Sequence[list[Edit]], random: Random
) -> None:
    contents = [listed(100)]
    for each in histories:
        contents.append(_edited(contents[-1], each))
    with (
        TemporaryDirectory() as folder,
        begin_ledger(Path(folder) / "ledger") as ledger,
    ):
        with ledger.writing() as cursor:
            for number, content in enumerate(contents):
                base = base_for(cursor, "", len(content), ledger.remembered)()
                keep(cursor, pack(content, base))
                same = RecordedImport(digest(content), "", "")
                record_import(cursor, number, same)
        random.shuffle(contents)
        assert [ledger.kept_file(digest(each)) for each in contents] == contents
        assert list(kept_files_are_whole(ledger)) == []
        with ledger.reading() as cursor:
            found = depths(bases(cursor))
        assert found.keys() == set(map(digest, contents))
        assert max(found.values()) <= LONGEST


def _edited(content: bytes, edits: list[Edit]) -> bytes:
    for at, without, put in edits:
        content = content[:at] + put + content[at + without :]
    return content
