"""Where in its academic years a day falls."""

from datetime import date, timedelta
from enum import IntEnum

MONDAY, SATURDAY = 0, 5
MAY, AUGUST, OCTOBER = 5, 8, 10


class Season(IntEnum):
    """The four times a year at which the feed changes."""

    ARRIVAL = 0
    CENSUS = 1
    SPRING = 2
    COMMENCEMENT = 3


def day(iso: str) -> date:
    """A day, as people write it."""
    return date.fromisoformat(iso)


def academic_year(on: date) -> int:
    """The year in which the academic year began."""
    return on.year if on.month >= AUGUST else on.year - 1


def season(on: date) -> Season:
    """The part of the academic year to which a day belongs."""
    if on.month >= OCTOBER:
        return Season.CENSUS
    if on.month >= AUGUST:
        return Season.ARRIVAL
    return Season.COMMENCEMENT if on.month >= MAY else Season.SPRING


def semesters_done(on: date) -> int:
    """How many semesters have ended, counted from the year 0."""
    return 2 * academic_year(on) + max(0, season(on) - 1)


def arrival(year: int) -> date:
    """The Thursday before the last Monday of August."""
    last = date(year, 8, 31)
    return last - timedelta(days=(last.weekday() - MONDAY) % 7 + 4)


def commencement(year: int) -> date:
    """The third Saturday of May."""
    ides = date(year, 5, 15)
    return ides + timedelta(days=(SATURDAY - ides.weekday()) % 7)
