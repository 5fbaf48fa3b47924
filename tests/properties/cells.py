"""Files that try every value of every column, and every two wrong ones together."""

from collections.abc import Iterator
from itertools import combinations

from tests.properties.histories import FIRST_DAY, csv_of, moment_of
from tests.properties.naive_file import CLEAR, Upload
from tests.properties.people import GOOD, REQUIRED, WRONG, usual_row

Row = dict[str, str]

_AT = moment_of(FIRST_DAY)
_IDENTIFIERS = ("username", "email_address", "auth_identifier", "card_id")
_SOMEBODY_ELSES = "<somebody else's>"
_CANNOT_BE_CLEARED = ("username", "email_address", "first_name", "disabled")


def every_value(user_type: str) -> tuple[Upload, Upload]:
    """A file of usual rows, and one in which each has one odd cell of its own."""
    odd = [{column: text} for column, text in _odd_cells(user_type)]
    ann = _person("ann", user_type)
    new = dict.fromkeys(_IDENTIFIERS, "") | {"username": "anna"}
    another_ann = ann | new | {"email_address": "anna@post.example"}
    return _files(user_type, [*odd, another_ann], [ann])


def every_two_wrong_values(user_type: str) -> tuple[Upload, Upload]:
    """The same with two wrong cells each; wrong is also what somebody else holds."""
    pairs = combinations(_wrong_cells(user_type), 2)
    odd = [dict(pair) for pair in pairs if pair[0][0] != pair[1][0]]
    others = []
    for number, row in enumerate(odd):
        for column in (c for c, text in row.items() if text == _SOMEBODY_ELSES):
            others.append(_person(f"{column[0]}{number}", user_type))
            row[column] = others[-1][column]
        if row.get("email_address") in WRONG["email_address"]:
            row["email_address"] = f"p{number}@post"
    return _files(user_type, odd, others)


def _odd_cells(user_type: str) -> Iterator[tuple[str, str]]:
    for column, good in GOOD[user_type].items():
        for text in (*good, *WRONG.get(column, ()), CLEAR, "", " "):
            yield column, text


def _wrong_cells(user_type: str) -> Iterator[tuple[str, str]]:
    for column in GOOD[user_type]:
        if column in WRONG:
            yield column, WRONG[column][0]
        if column in _IDENTIFIERS:
            yield column, _SOMEBODY_ELSES
        if column in REQUIRED[user_type]:
            yield column, ""
        if column in _CANNOT_BE_CLEARED:
            yield column, CLEAR


def _person(name: str, user_type: str) -> Row:
    """Somebody with a last name of their own: no two are taken for one."""
    last_name = name.translate(str.maketrans("0123456789", "abcdefghij"))
    return usual_row(name, "state", user_type) | {"last_name": last_name}


def _files(user_type: str, odd: list[Row], others: list[Row]) -> tuple[Upload, Upload]:
    header = list(GOOD[user_type])
    usual = [_person(f"p{number}", user_type) for number in range(len(odd))]
    changed = [row | cells for row, cells in zip(usual, odd, strict=True)]
    files = [*usual, *others], changed
    before, after = (
        Upload("users.csv", _csv_of(header, rows), _AT, "state", user_type)
        for rows in files
    )
    return before, after


def _csv_of(header: list[str], rows: list[Row]) -> bytes:
    cells = [[row.get(column, "") for column in header] for row in rows]
    return csv_of([header, *cells], bom=False)
