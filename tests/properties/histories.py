"""Random histories of two schools, from pools so small that everything collides."""

import csv
import io
import operator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from tests.properties.naive_file import CLEAR, School, Upload
from tests.properties.people import (
    GOOD,
    PEOPLE,
    REQUIRED,
    WRONG,
    usual_row,
)

SCHOOLS: Final = {
    "state": School(("state.example.edu",), sso=True),
    "tech": School(("tech.example",)),
}
FIRST_DAY: Final = date(2024, 6, 18)
_ODD_NAMES: Final = ("{}_Sample.csv", "{}_users.txt")
_GROUPS: Final = tuple(
    (PEOPLE + PEOPLE)[start : start + count]
    for count in (3, 8, 5, 7, 6, 8, 1, 0)
    for start in range(len(PEOPLE))
)


@dataclass(frozen=True)
class NewSettings:
    """A school whose settings change between two files."""

    name: str
    school: School


Step = Upload | NewSettings


@dataclass(frozen=True)
class Layout:
    """The header that an office exports time and again."""

    user_type: str
    header: tuple[str, ...]


def _one_in(count: int) -> st.SearchStrategy[bool]:
    """True that often; in the middle, for Hypothesis loves the ends of a list."""
    return st.sampled_from([n == count // 2 for n in range(count)])


@st.composite
def _layouts(draw: st.DrawFn) -> Layout:
    user_type = "Mentors" if draw(_one_in(5)) else "Students"
    required = REQUIRED[user_type]
    optional = [header for header in GOOD[user_type] if header not in required]
    chosen = draw(st.lists(st.sampled_from(optional), min_size=4, unique=True))
    return Layout(user_type, (*required, *chosen))


@st.composite
def _slips(draw: st.DrawFn, layout: Layout) -> Layout:
    """The layout, or once in a while one with a column too many or too few."""
    header = list(layout.header)
    if draw(_one_in(12)):
        header.remove(draw(st.sampled_from(header)))
    if draw(_one_in(12)):
        header.append(draw(st.sampled_from(["Nickname", "Username", *header])))
    return replace(layout, header=tuple(header))


@st.composite
def _rows(draw: st.DrawFn, layout: Layout, school: str, name: str) -> list[str]:
    """Somebody's usual row, but for a cell or two."""
    usual = usual_row(name, school, layout.user_type)
    cells = [usual.get(header, "") for header in layout.header]
    for _ in range(draw(st.sampled_from([1, 2, 0, 1, 3, 2]))):
        position = draw(st.integers(0, len(cells) - 1))
        cells[position] = draw(_cells(layout, layout.header[position]))
    if draw(_one_in(20)):
        cells = draw(st.sampled_from([[*cells, "one too many"], cells[:-1], []]))
    return cells


@st.composite
def _cells(draw: st.DrawFn, layout: Layout, header: str) -> str:
    good = GOOD[layout.user_type].get(header, ("anything",))
    if draw(_one_in(4)):
        return draw(st.sampled_from([*WRONG.get(header, good), CLEAR, ""]))
    if header not in REQUIRED[layout.user_type] and draw(_one_in(4)):
        return draw(st.sampled_from([CLEAR, "", " "]))
    return draw(st.sampled_from(good))


@st.composite
def _uploads(draw: st.DrawFn, layouts: list[Layout], day: date) -> Upload:
    layout = draw(_slips(draw(st.sampled_from(layouts))))
    school = "tech" if draw(_one_in(4)) else "state"
    people = draw(st.sampled_from(_GROUPS))
    rows = [draw(_rows(layout, school, name)) for name in people]
    name = draw(st.sampled_from(_ODD_NAMES)) if draw(_one_in(20)) else "{}_users.csv"
    return Upload(
        name.format(day.strftime("%Y%m%d")),
        csv_of([list(layout.header), *rows], bom=draw(_one_in(10))),
        moment_of(day),
        school,
        layout.user_type,
        manual=not draw(_one_in(6)),
        by_email=draw(_one_in(4)),
        changes_identifiers=draw(st.booleans()),
        mm_dd_yyyy=draw(_one_in(4)),
    )


def csv_of(lines: list[list[str]], *, bom: bool) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n" if bom else "\n").writerows(lines)
    return text.getvalue().encode("utf-8-sig" if bom else "utf-8")


def moment_of(day: date) -> str:
    return f"{day}T00:00:00"


_settings = st.builds(
    NewSettings,
    st.sampled_from(["state", "tech"]),
    st.builds(
        School,
        st.sampled_from(
            [("state.example.edu",), ("tech.example",), ("tech.example", "other.edu")]
        ),
        sso=st.booleans(),
        mentorship=_one_in(4).map(operator.not_),
    ),
)


@st.composite
def uploads(draw: st.DrawFn, most: int = 6) -> list[Upload]:
    """Files, mostly one a day; the first ones bring everybody in as usual.

    Some are sent again as they were, and some of these in the other school's name.
    """
    layouts = draw(st.lists(_layouts(), min_size=1, max_size=3))
    sent = [_everybody(layouts[0], school) for school in draw(_openings)]
    day = FIRST_DAY
    for _ in range(draw(st.integers(3, most))):
        day += timedelta(draw(st.sampled_from([1, 1, 0, -1, 1, 0, 1])))
        if draw(_one_in(4)) and sent:
            again = replace(draw(st.sampled_from(sent)), at=moment_of(day))
            school = draw(st.sampled_from([again.school, "state", "tech"]))
            sent.append(replace(again, school=school, by_email=draw(_one_in(3))))
        else:
            sent.append(draw(_uploads(layouts, day)))
    return sent


_openings: Final = st.sampled_from([("state",), ("state", "tech"), ()])


def _everybody(layout: Layout, school: str) -> Upload:
    usual = [usual_row(name, school, layout.user_type) for name in PEOPLE]
    rows = [[row.get(header, "") for header in layout.header] for row in usual]
    content = csv_of([list(layout.header), *rows], bom=False)
    at = moment_of(FIRST_DAY)
    return Upload("20240618_users.csv", content, at, school, layout.user_type)


@st.composite
def histories(draw: st.DrawFn, most: int = 6) -> list[Step]:
    """Files, and schools that change their settings in between."""
    steps: list[Step] = []
    for upload in draw(uploads(most)):
        if draw(_one_in(8)):
            steps.append(draw(_settings))
        steps.append(upload)
    return steps
