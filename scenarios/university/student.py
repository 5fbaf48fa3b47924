"""Who a student is, and what becomes of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from scenarios.university.terms import academic_year, arrival, commencement, day

FOREVER = date.max


@dataclass(frozen=True)
class Enrolment:
    """One course of studies, from arrival to graduation or dropping out."""

    level: str
    arrived: date
    class_of: int
    left: date | None = None

    def in_feed(self, on: date) -> bool:
        """Whether the school lists this enrolment on a day."""
        return self.arrived <= on < (self.left or date(self.class_of, 8, 1))

    def graduated(self, on: date) -> bool:
        """Whether it has ended with a degree."""
        return self.left is None and on >= commencement(self.class_of)

    def years_done(self, on: date) -> int:
        """How many academic years lie behind the student."""
        length = 4 if self.level == "Bachelors" else 2
        return academic_year(on) - (self.class_of - length)


@dataclass(frozen=True)
class Chapter:
    """Cells that are not what they would ordinarily be, for a while."""

    since: date
    until: date
    cells: Mapping[str, str]

    def in_force(self, on: date) -> bool:
        """Whether the chapter holds on a day."""
        return self.since <= on < self.until


@dataclass(frozen=True)
class Student:
    """A person with a username, from the first file to the last."""

    username: str
    first_name: str
    last_name: str
    enrolments: tuple[Enrolment, ...]
    tale: str = ""
    loses_address: date | None = None
    listed: tuple[date, ...] = ()
    story: tuple[Chapter, ...] = ()

    @property
    def number(self) -> int:
        """The username as a number."""
        return int(self.username.removeprefix("A"))

    def enrolment(self, on: date) -> Enrolment:
        """The latest enrolment that has begun."""
        begun = [one for one in self.enrolments if one.arrived <= on]
        return begun[-1]

    def in_feed(self, on: date) -> bool:
        """Whether the school lists the student on a day."""
        return any(one.in_feed(on) for one in self.enrolments)


def bachelor(entered: int, left: str = "") -> Enrolment:
    """Four years from an August on, unless left earlier."""
    until = day(left) if left else None
    return Enrolment("Bachelors", arrival(entered), entered + 4, until)


def master(entered: int) -> Enrolment:
    """Two years from an August on."""
    return Enrolment("Masters", arrival(entered), entered + 2)


def since(start: str, cells: Mapping[str, str]) -> Chapter:
    """Cells that stay so from a day on."""
    return Chapter(day(start), FOREVER, cells)


def between(start: str, end: str, cells: Mapping[str, str]) -> Chapter:
    """Cells that are so from one day until the day before another."""
    return Chapter(day(start), day(end), cells)


def only_on(file_date: str, cells: Mapping[str, str]) -> Chapter:
    """Cells that are so in one file."""
    start = day(file_date)
    return Chapter(start, start + timedelta(days=1), cells)
