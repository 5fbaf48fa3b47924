"""Lines known from the file before need not be parsed, and nothing else changes."""

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain import analysis as analysing
from domain.analysis import Analysis, analyse
from domain.fields import USERNAME
from domain.fingerprints import as_plain_text, fingerprint, older_fingerprint
from domain.glimpse import NOTHING, Glimpse, Seen, glimpses, is_plain
from domain.records import FileRefused
from domain.settings import Settings
from domain.sheet import Sheet, read_sheet
from tests.domain.people import STATE

NAME = "20240826_users.csv"
TERMS = Settings(STATE)
HEADERS = (
    "username,email_address,first_name,card_id",
    "email_address,shoe size,username,first_name",
    "first_name,username,email_address",
)
CELL = st.sampled_from(
    [
        "ann",
        "bob",
        "cy",
        "",
        "Ann",
        "a b",
        " ann",
        "O'Oak",
        '5" oak',
        "a,b",
        "**CLEAR**",
    ]
)
QUOTED = CELL.map(lambda cell: '"' + cell.replace('"', '""') + '"')
WIDE = st.just('"one\ntwo"')
LINE = st.lists(st.one_of(CELL, CELL, QUOTED, WIDE), min_size=0, max_size=5)
FILE = st.tuples(st.sampled_from(HEADERS), st.lists(LINE, max_size=8))


def text(file: tuple[str, list[list[str]]], end: str) -> bytes:
    header, lines = file
    return end.join([header, *(",".join(line) for line in lines), ""]).encode()


def sheet(content: bytes) -> Sheet:
    return read_sheet(NAME, content, TERMS)


class LastRows:
    """The last rows of a file, by username."""

    def __init__(self, before: Analysis) -> None:
        self.known = {
            row.text(USERNAME): before.fingerprint(row) for row in before.to_decide
        }

    def __call__(self, usernames: Sequence[str]) -> list[bytes | None]:
        return [self.known.get(username) for username in usernames]


def told(found: Analysis) -> tuple[object, ...]:
    """All that anybody asks an analysis."""
    return (
        found.rows,
        found.same,
        found.to_decide,
        found.set_aside,
        found.warnings,
        found.identifiers.repeated(),
    )


def nobody(usernames: Sequence[str]) -> list[bytes | None]:
    return [None] * len(usernames)


def parsed(lines: Sequence[bytes], *_: object) -> list[Glimpse]:
    return [NOTHING] * len(lines)


@given(FILE, FILE, st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_file_of_known_lines_says_what_it_says_when_it_is_parsed(
    first: tuple[str, list[list[str]]],
    second: tuple[str, list[list[str]]],
    end: str,
) -> None:
    seen = Seen()
    before = analyse(NAME, sheet(text(first, end)), TERMS, nobody, seen)
    last = LastRows(before)
    mixed = second[0], [*first[1], *second[1]]
    for file in (first, mixed):
        content = text(file, end)
        cold = analyse(NAME, sheet(content), TERMS, last)
        warm = analyse(NAME, sheet(content), TERMS, last, seen)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(analysing, "glimpses", parsed)
            whole = analyse(NAME, sheet(content), TERMS, last)
        assert told(cold) == told(warm) == told(whole)


@pytest.mark.parametrize(
    "line",
    [
        b"ann,ann@state.example.edu,Ann,C1",
        b"ann,ann@state.example.edu,Ann,C1\r\n",
        b'ann,ann@state.example.edu,"Ann, the first",C1',
        b"ann,,Ann,**CLEAR**",
    ],
)
def test_a_plain_line_is_known_by_its_text(line: bytes) -> None:
    under, found = b"terms", sheet(HEADERS[0].encode() + b"\n" + line)
    (record,) = found.records()
    row = found.row(record)
    (glimpse,) = glimpses(found.lines, found, under, Seen())
    assert glimpse.fingerprint == fingerprint(under, row.texts)
    assert glimpse.keys[:2] == (row.cells["email_address"], "ann")


@given(LINE)
@example(['"a,b"', '"a, b, c"', '"ann"'])
@example(['5" oak', '5" oak', '"ann"', '"ann"'])
@example([" ann", '"a,b"', '"a,b" '])
def test_what_is_called_plain_is_what_the_cells_are_written_as(line: list[str]) -> None:
    written = ",".join(line)
    found = sheet(HEADERS[0].encode() + b"\n" + written.encode())
    try:
        records = list(found.records())
    except FileRefused:
        return
    if records and is_plain(written.encode()):
        assert as_plain_text(records[0].cells) == written


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        (b"ann,Ann", True),
        (b'"a,b",ann', True),
        (b'ann,"a, b","c,",d,"e,f"', True),
        (b'"a,b",', True),
        (b'ann,"Ann"', False),
        (b'"a,b","Ann"', False),
        (b'ann, "a,b"', False),
        (b'"a,b" ,ann', False),
        (b'"a ""b"", c",ann', False),
        (b'5" oak, 6" oak,ann', False),
    ],
)
def test_a_line_is_plain_whose_cells_are_quoted_for_their_commas(
    line: bytes, plain: bool
) -> None:
    assert is_plain(line + b"\r\n") is plain


@pytest.mark.parametrize(
    "line",
    [
        b"ann,ann@state.example.edu,Ann , C1",
        b"ann,ann@state.example.edu,Ann",
        b'ann,ann@state.example.edu,"Ann",C1',
        b'"ann,ann@state.example.edu,Ann,C1',
        b"",
    ],
    ids=["white space", "too short", "needless quotes", "open quotes", "blank"],
)
def test_a_line_that_is_not_plain_must_be_parsed(line: bytes) -> None:
    under, found = b"terms", sheet(HEADERS[0].encode() + b"\n")
    (glimpse,) = glimpses([line], found, under, Seen())
    plain = ["ann", "ann@state.example.edu", "Ann", "C1"]
    assert glimpse.fingerprint != fingerprint(under, plain)


def test_a_last_row_of_an_older_ledger_is_known_too() -> None:
    content = b"username,email_address,first_name\nann,ann@state.example.edu,Ann\n"
    first = analyse(NAME, sheet(content), TERMS, nobody)
    (row,) = first.to_decide
    older = older_fingerprint(first.terms, row.texts)
    assert analyse(NAME, sheet(content), TERMS, lambda _: [older]).same == [2]


def test_white_space_that_counts_is_not_the_plain_row() -> None:
    cells = ["ann ", "Ann"]
    assert fingerprint(b"", cells) != fingerprint(b"", cells, stripped=False)
    assert fingerprint(b"", ["ann"]) == fingerprint(b"", ["ann"], stripped=False)
