"""Are failed rows given back in the importer's own shape?"""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.files import PEOPLE
from tests.cli.running import Rollbook, installed

HEADER = f'{PEOPLE},"last_name",primary_education:major_names,campus_name'
GOOD = "ann,ann@state.example.edu,Ann,Lee,Law,Main"
QUOTED = 'b0b,"bob@state.example.edu",B0b,"O\'Hara, ""Bo""",  Law ,Maïn'
MULTI_LINE = 'c1,c1@state.example.edu,C1,"Two\nlines",Law,Main'
SHORT = "d1,d1@state.example.edu,D1"
ANSWER = {"success": False, "errors": {"first_name": ["is invalid"]}}


@pytest.fixture(params=["\n", "\r\n"], ids=["lf", "crlf"])
def imported(
    request: pytest.FixtureRequest, state: Rollbook, tmp_path: Path
) -> Rollbook:
    """A file with a good row and failed ones of every shape, as import 1."""
    file = tmp_path / "20240101_users.csv"
    lines = (HEADER, GOOD, QUOTED, "", MULTI_LINE, SHORT)
    text = "".join(f"{line}{request.param}" for line in lines)
    file.write_bytes(text.encode())
    assert state("import", file).code == 1
    return state


def test_the_text_of_each_row_is_kept_with_status_and_response_behind(
    imported: Rollbook,
) -> None:
    header, rest = imported("failed", 1).out.split("\n", 1)
    assert header == f"{HEADER},status,response"
    assert rest.startswith(f'{QUOTED},failed,"{{')
    assert f'\n{MULTI_LINE},failed,"{{' in rest
    assert f'\n{SHORT},,,,failed,"{{' in rest
    assert GOOD not in rest


def test_the_response_is_the_importers_answer_as_json(imported: Rollbook) -> None:
    rows = imported("failed", 1).separated()
    assert [row["username"] for row in rows] == ["b0b", "c1", "d1"]
    assert [json.loads(row["response"]) for row in rows] == [ANSWER] * 3
    assert rows[0]["last_name"] == 'O\'Hara, "Bo"'
    assert rows[1]["last_name"] == "Two\nlines"


def test_it_can_be_written_to_a_file(imported: Rollbook, tmp_path: Path) -> None:
    out = tmp_path / "failed_rows.csv"
    answer = imported("failed", 1, "-o", out)
    assert (answer.code, answer.out) == (0, "")
    assert out.read_bytes().decode() == imported("failed", 1).out
    assert "Maïn" in installed("--ledger", imported.ledger, "failed", 1).out


def test_not_a_byte_of_a_row_is_changed(state: Rollbook, tmp_path: Path) -> None:
    header, row = f"\ufeff{HEADER}".encode(), MULTI_LINE.replace("\n", "\r\n").encode()
    file, out = tmp_path / "20240101_users.csv", tmp_path / "failed_rows.csv"
    file.write_bytes(header + b"\r\n" + row + b"  \r\n")
    state("import", file)
    state("failed", 1, "-o", out)
    assert (
        out.read_bytes()
        .removeprefix(b"\xef\xbb\xbf")
        .startswith(HEADER.encode() + b",status,response")
    )
    assert row + b'  ,failed,"{' in out.read_bytes()


@pytest.mark.parametrize("form", ["--json", "--nl", "--csv"])
def test_every_form_ends_with_a_line_end(imported: Rollbook, form: str) -> None:
    assert imported("failed", 1, form).out.endswith("\n")


def test_json_tells_each_row_by_its_headers(imported: Rollbook) -> None:
    told = imported.json("failed", 1)
    assert told == imported("failed", 1, "--nl").lines
    assert [row["row"] for row in told] == [3, 5, 6]
    assert told[1]["last_name"] == "Two\nlines"
    assert [row["response"] for row in told] == [ANSWER] * 3
    assert [row["campus_name"] for row in told] == ["Maïn", "Main", ""]


def test_an_import_without_failed_rows_gives_the_header_alone(told: Rollbook) -> None:
    assert told("failed", 7).out == f"{PEOPLE},status,response\n"
    assert told.json("failed", 7) == []
    assert told("failed", 7, "--nl").out == ""


def test_rows_put_right_can_be_imported_again(
    imported: Rollbook, tmp_path: Path
) -> None:
    header, *rows = csv.reader(io.StringIO(imported("failed", 1).out))
    mended = io.StringIO()
    writer = csv.writer(mended)
    writer.writerow(header[:-2])
    writer.writerows([row[0], row[1], "Mended", *row[3:-2]] for row in rows)
    file = tmp_path / "20240102_users.csv"
    file.write_bytes(mended.getvalue().encode())
    (done,) = imported("import", file, "--json").json
    assert (done["created"], done["rejected"]) == (3, 0)
    assert imported.json("show", "c1")["last_name"] == "Two\nlines"


def test_the_two_columns_may_even_stay_where_they_are(
    imported: Rollbook, tmp_path: Path
) -> None:
    out = tmp_path / "20240102_users.csv"
    imported("failed", 1, "-o", out)
    text = out.read_bytes().decode().replace("B0b", "Bob")
    out.write_bytes(text.encode())
    answer = imported("import", out, "--json")
    assert (answer.json[0]["created"], answer.json[0]["rejected"]) == (1, 2)
    assert "column status is not known" in answer.err


@pytest.mark.parametrize("which", ["99", "@~9", "nonsense", "import:99"])
def test_an_import_that_is_not_there_is_said_so(imported: Rollbook, which: str) -> None:
    assert which in imported.refuses("failed", which)
    assert "import import" not in imported.refuses("failed", which)


def test_a_place_that_cannot_be_written_is_said_so(
    imported: Rollbook, tmp_path: Path
) -> None:
    nowhere = tmp_path / "nowhere" / "failed.csv"
    message = imported.refuses("failed", 1, "-o", nowhere)
    assert f"{nowhere} cannot be written: No such file or directory" in message
