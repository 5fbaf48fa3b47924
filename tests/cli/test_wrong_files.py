"""Is every kind of broken file refused in a sentence, and nothing touched?"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, contents, row, write, write_people
from tests.cli.running import Rollbook

ACCENTED = f"{PEOPLE}\n{row('ann')}\n{row('bob')[:-3]}Bób\n"
NOT_CSV = "File name is invalid, File is invalid, File content typse is invalid"


def spreadsheet() -> bytes:
    """The beginnings of a workbook."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as parts:
        parts.writestr("[Content_Types].xml", "<Types/>")
        parts.writestr("xl/workbook.xml", "<workbook/>")
    return packed.getvalue()


def unbalanced_at_row_40_000() -> bytes:
    """50,000 rows, one of which opens a quotation mark that nobody closes."""
    lines = [PEOPLE, *(row(f"u{number}") for number in range(2, 50_001))]
    lines[40_000 - 1] = lines[40_000 - 1].replace(",", ',"', 1)
    return "\n".join(lines).encode()


BROKEN: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "0 bytes": (lambda: b"", ": no-header: The file is empty.", "export"),
    "blank lines": (lambda: b"\n\r\n\n", ": no-header", "export"),
    "no header": (row("ann").encode, ":1: no-header", "'ann'"),
    "binary": (lambda: bytes(range(256)) * 8, f": not-csv: {NOT_CSV}", "binary"),
    "spreadsheet": (spreadsheet, f": not-csv: {NOT_CSV}", "spreadsheet"),
    "Latin-1": (
        lambda: ACCENTED.encode("latin-1"),
        ":3: not-utf8: A system error occured while running this static analysis. "
        "Invalid byte sequence in UTF-8",
        "CSV UTF-8",
    ),
    "UTF-16": (lambda: ACCENTED.encode("utf-16"), ":1: not-utf8", "CSV UTF-8"),
    "unbalanced": (unbalanced_at_row_40_000, ":40000: not-csv", "quotation mark"),
    "header twice": (
        f"{PEOPLE},username\n{row('ann')},ann\n".encode,
        ":1: repeated-header",
        "username",
    ),
}


@pytest.fixture
def before(state: Rollbook, tmp_path: Path) -> dict[str, bytes | None]:
    """The ledger's files, with one import in it."""
    state("import", write_people(tmp_path / "20230101_users.csv", "ann"))
    state("imports")
    return contents(state.ledger)


@pytest.mark.parametrize("command", ["import", "plan"])
@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_refused_by_place_rule_message_and_what_to_do(
    state: Rollbook,
    before: dict[str, bytes | None],
    tmp_path: Path,
    kind: str,
    command: str,
) -> None:
    content, place_and_message, what_to_do = BROKEN[kind]
    file = tmp_path / "20240101_users.csv"
    file.write_bytes(content())
    line, hint = state.refuses(command, file).splitlines()
    assert line.startswith(f"20240101_users.csv{place_and_message}")
    assert hint.startswith("  ")
    assert what_to_do in hint
    assert contents(state.ledger)["events.sqlite"] == before["events.sqlite"]


@pytest.mark.usefixtures("before")
@pytest.mark.parametrize("name", ["20240101_users.xlsx", "20240101_users"])
def test_a_file_that_does_not_end_in_csv_is_refused(
    state: Rollbook, tmp_path: Path, name: str
) -> None:
    message = state.refuses("import", write_people(tmp_path / name, "bob"))
    assert message.startswith(f"{name}: not-csv: {NOT_CSV}")
    assert "CSV UTF-8" in message


def test_a_refused_file_is_told_to_programs_too(
    state: Rollbook, tmp_path: Path
) -> None:
    file = tmp_path / "20240101_users.csv"
    file.write_bytes(ACCENTED.encode("latin-1"))
    (told,) = state("import", file, "--json").json
    assert (told["file"], told["import"]) == ("20240101_users.csv", None)
    assert told["refused"]["rule"] == "not-utf8"
    assert told["refused"]["place"] == 3


def test_a_header_alone_is_a_valid_empty_import_with_a_warning(
    state: Rollbook, tmp_path: Path
) -> None:
    answer = state("import", write(tmp_path / "20240101_users.csv", PEOPLE), "--json")
    assert (answer.code, answer.json[0]["rows"]) == (0, 0)
    assert "20240101_users.csv: warning: no-header: " in answer.err
    assert len(state.json("imports")) == 1


@pytest.mark.parametrize("command", ["import", "plan"])
@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("gone.csv", "gone.csv: there is no such file or directory"),
        ("empty", "empty: there is no .csv file"),
        ("letters", "letters: there is no .csv file"),
    ],
)
def test_a_path_without_files_is_refused_in_one_line(
    state: Rollbook, tmp_path: Path, command: str, path: str, says: str
) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path / "letters" / "letter.txt", "dear ann")
    message = state.refuses(command, tmp_path / path)
    assert len(message.splitlines()) == 1
    assert says in message
    assert state.json("imports") == []


def test_no_file_is_run_when_one_of_them_is_not_there(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state.refuses("import", file, tmp_path / "gone.csv")
    assert state.json("imports") == []
