import pytest

from domain.ending import Kind
from tests.domain.the_file import HEADER, TheFile

CONTENT = f"{HEADER}\nann,ann@state.example.edu,Ann\nbob,,,,\n".encode()


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("TEST-users.csv", "test"),
        ("20240826_test.csv", "test"),
        ("latest_users.csv", "test"),
        ("Sample.CSV", "sample"),
    ],
)
def test_a_file_that_is_called_so_is_never_processed(name: str, word: str) -> None:
    analysis = TheFile(CONTENT, name).analysis()
    assert analysis.to_decide == []
    assert [aside.row.number for aside in analysis.set_aside] == [2, 3]
    aside = analysis.set_aside[0]
    assert (aside.kind, aside.refusal.rule) == (Kind.SKIPPED, "test-file")
    assert aside.refusal.message is None
    assert f'the file name has "{word}" in it' in aside.refusal.hint


def test_it_is_analysed_all_the_same() -> None:
    file = TheFile(b"username,shoe size\nann,38\n", "test.csv")
    assert len(file.warnings("unknown-header")) == 1


def test_it_can_be_refused_all_the_same() -> None:
    TheFile(b"", "test.csv").is_refused("no-header", "The file is empty.", hint="")


@pytest.mark.parametrize("name", ["20240826_users.csv", "tes_t.csv", "simple.csv"])
def test_any_other_file_is_processed(name: str) -> None:
    assert TheFile(CONTENT, name).decided() == [2]
