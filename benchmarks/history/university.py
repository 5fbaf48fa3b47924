"""Who is in the file of a night, and of whom is there something new?"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from benchmarks.history import calendar, people
from benchmarks.history.changes import change
from benchmarks.history.dice import Dice
from benchmarks.history.night import Night
from benchmarks.history.row import Listed
from benchmarks.history.slips import slips
from scenarios.university import layout as column
from scenarios.university.student import Enrolment, master

START: Final = date(2022, 2, 7)
"""The first night, unless another is named: far from all comings and goings."""

_JANUARY_SHARE = 100  # one in so many
_RETURNING = 8
_STUDIES = frozenset({column.GPA, column.PRIMARY_MAJOR, column.MAJORS, column.COLLEGE})


class University:
    """About so many students, of whom a share changes each night.

    What time alone brings, such as the next school year, comes into a row together
    with the next change. Those who come, come back or go are beside that share.
    """

    def __init__(
        self,
        students: int,
        change: float,
        seed: int,
        start: date = START,
        first_number: int = 1,
    ) -> None:
        self._size, self._change, self._start = students, change, start
        self._dice = Dice(seed)
        self._number = first_number
        self._listed: dict[str, Listed] = {}
        self._gone: list[Listed] = []
        self._addresses_due: dict[str, date] = {}

    def nights(self, count: int) -> Iterator[Night]:
        """The next nights with a file."""
        for _, on in zip(range(count), calendar.nights(self._start), strict=False):
            self._start = on + timedelta(days=1)
            yield self._night(on)

    def _night(self, on: date) -> Night:
        if not self._listed:
            return self._first_night(on)
        self._let_go(on)
        there = list(self._listed.values())
        changed = self._let_change(there, on)
        back, new = self._let_come(on)
        quiet = [one for one in there if one.student.username not in changed]
        wrong = slips(quiet, on, self._dice)
        return Night(
            on,
            wrong.lines(list(self._listed.values())),
            created=new,
            updated=len(changed) + back,
            skipped=2 * len(wrong.doubled),
            rejected=len(wrong.mistyped),
        )

    def _first_night(self, on: date) -> Night:
        for _ in range(self._size):
            self._enrol(people.someone_enrolled(on, self._dice), on)
        lines = [one.line for one in self._listed.values()]
        return Night(on, lines, created=self._size, updated=0, skipped=0, rejected=0)

    def _let_go(self, on: date) -> None:
        gone = [one for one in self._listed.values() if one.leaves <= on]
        for one in gone:
            del self._listed[one.student.username]
        self._gone += gone

    def _let_change(self, there: list[Listed], on: date) -> set[str]:
        count = round(self._change * len(there))
        due = [who for who, day in self._addresses_due.items() if day <= on][:count]
        for who in due:
            del self._addresses_due[who]
        married = [self._listed[who] for who in due if who in self._listed]
        for one in married:
            last_name = one.held[column.LAST_NAME]
            one.write(on, {column.EMAIL: people.address(one.student, last_name)})
        moved = {one.student.username for one in married}
        others = [one for one in there if one.student.username not in moved]
        for one in self._dice.some_of(others, count - len(moved)):
            self._change_one(one, on)
            moved.add(one.student.username)
        return moved

    def _change_one(self, one: Listed, on: date) -> None:
        said = change(one, on, self._dice)
        one.write(on, said)
        if column.LAST_NAME in said:
            days = timedelta(7 + self._dice.below(21))
            self._addresses_due[one.student.username] = on + days

    def _let_come(self, on: date) -> tuple[int, int]:
        """How many come back, and how many come for the first time."""
        if left := calendar.arrival_days_left(on):
            return self._let_class_come(on, (self._size - len(self._listed)) // left)
        if calendar.january_days_left(on):
            new = self._size // _JANUARY_SHARE // calendar.DAYS_OF_ARRIVAL
            for _ in range(new):
                self._enrol(people.transfer(on, self._dice), on)
            return 0, new
        return 0, 0

    def _let_class_come(self, on: date, coming: int) -> tuple[int, int]:
        back = 0
        for _ in range(coming):
            if self._gone and self._dice.chance(_RETURNING):
                self._take_back(on)
                back += 1
            else:
                self._enrol(people.someone_new(on, self._dice), on)
        return back, max(0, coming) - back

    def _enrol(self, enrolment: Enrolment, on: date) -> None:
        student = people.newcomer(self._number, enrolment, self._dice)
        self._number += 1
        self._list(Listed(student, self._leaving(enrolment)), on, {})

    def _take_back(self, on: date) -> None:
        """A graduate comes back for a Master's, with a new end date."""
        one = self._gone.pop(self._dice.below(len(self._gone)))
        studies = master(on.year)
        enrolments = (*one.student.enrolments, studies)
        one.student = replace(one.student, enrolments=enrolments)
        one.leaves = self._leaving(studies)
        for cell in _STUDIES & one.said.keys():
            del one.said[cell]
        self._list(one, on, {column.END_DATE: f"{studies.class_of}-05-15"})

    def _list(self, one: Listed, on: date, said: dict[str, str]) -> None:
        one.write(on, said)
        self._listed[one.student.username] = one

    def _leaving(self, enrolment: Enrolment) -> date:
        nth = 3 + self._dice.below(calendar.DAYS_OF_LEAVING)
        return calendar.leaving_day(enrolment.class_of, nth)
