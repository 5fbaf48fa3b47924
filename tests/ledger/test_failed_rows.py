"""The importer's own file of failed rows: the rows as they stood, and the answer."""

import csv

from domain.rule import Message
from ledger.failed_rows import failed_lines, failed_objects, response

BLANK: Message = {"first_name": ("can't be blank",)}
CONTENT = (
    "\ufeffusername,first_name,note\r\n"
    "ann,Ann,fine\r\n"
    '0012,"","says ""no"",\r\ntwice"\r\n'
    "\r\n"
    "cy\r\n"
).encode()


def test_failed_rows_stand_as_they_stood_with_the_answer_behind_them() -> None:
    assert list(failed_lines(CONTENT, {3: BLANK, 5: None})) == [
        "username,first_name,note,status,response",
        '0012,"","says ""no"",\r\ntwice",failed,'
        '"{""success"":false,""errors"":{""first_name"":[""can\'t be blank""]}}"',
        'cy,,,failed,"{""success"":false,""errors"":{}}"',
    ]


def test_what_is_written_can_be_read_again() -> None:
    lines = list(failed_lines(CONTENT, {3: BLANK, 5: None}))
    header, *rows = csv.reader("\r\n".join(lines).splitlines(keepends=True))
    assert all(len(row) == len(header) for row in rows)
    assert rows[0][:3] == ["0012", "", 'says "no",\r\ntwice']
    assert rows[0][4] == response(BLANK)


def test_as_objects_they_have_their_headers_and_row_numbers() -> None:
    assert list(failed_objects(CONTENT, {3: BLANK})) == [
        {
            "row": 3,
            "username": "0012",
            "first_name": "",
            "note": 'says "no",\r\ntwice',
            "status": "failed",
            "response": {
                "success": False,
                "errors": {"first_name": ["can't be blank"]},
            },
        }
    ]


def test_without_failed_rows_there_is_the_header_alone() -> None:
    header = "username,first_name,note,status,response"
    assert list(failed_lines(CONTENT, {})) == [header]
