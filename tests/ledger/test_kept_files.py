"""The imported bytes: kept bit for bit, and never believed when they changed."""

from hashlib import sha256

import pytest

from ledger.kept_files import KeptFileError, keep
from ledger.ledger import Ledger
from ledger.packing import digest, pack
from tests.ledger.given import ANN, BOB, HEADER, ask, run, students, tamper


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"username\r\nann\r\n",
        "\ufeffusername\nänn\n".encode(),
        bytes(range(256)) * 999,
    ],
    ids=["empty", "crlf", "bom", "binary"],
)
def test_bytes_come_back_bit_for_bit(content: bytes, ledger: Ledger) -> None:
    with ledger.writing() as cursor:
        keep(cursor, packed := pack(content))
    assert packed.name == digest(content) == sha256(content).hexdigest()
    assert ledger.kept_file(packed.name) == content


def test_the_same_bytes_are_kept_once(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    run(ledger, students(ANN, day=27))
    assert ask(ledger, "SELECT count(*) FROM kept_files") == [(1,)]


def test_repeating_bytes_cost_next_to_nothing(ledger: Ledger) -> None:
    content = b"ann,ann@state.example.edu,Ann\n" * 10_000
    with ledger.writing() as cursor:
        keep(cursor, pack(content))
    assert ask(ledger, "SELECT length(content) < 1000 FROM kept_files") == [(1,)]


def test_a_file_that_is_not_there_is_told(ledger: Ledger) -> None:
    with pytest.raises(KeptFileError, match="the file ab12 is not in the ledger"):
        ledger.kept_file("ab12")


def test_bytes_that_cannot_be_unpacked_are_told(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    tamper(ledger, "UPDATE kept_files SET content = substr(content, 2)")
    ((name,),) = ask(ledger, "SELECT sha256 FROM kept_files")
    with pytest.raises(KeptFileError, match="cannot be read"):
        ledger.kept_file(str(name))


def test_bytes_that_are_not_what_they_were_are_told(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    ((name,),) = ask(ledger, "SELECT sha256 FROM kept_files")
    with ledger.writing() as cursor:
        keep(cursor, pack(f"{HEADER}\n{BOB}\n".encode()))
    tamper(
        ledger,
        "UPDATE kept_files SET (size, content) = "
        "(SELECT size, content FROM kept_files WHERE sha256 <> ?) WHERE sha256 = ?",
        *(name, name),
    )
    with pytest.raises(KeptFileError, match="has changed since it was kept"):
        ledger.kept_file(str(name))


def test_who_looks_for_a_name_reads_no_content_on_the_way(ledger: Ledger) -> None:
    ((*_, plan),) = ask(
        ledger, "EXPLAIN QUERY PLAN SELECT place FROM kept_files WHERE sha256 = ''"
    )
    assert "USING INDEX sqlite_autoindex_kept_files_1" in str(plan)
