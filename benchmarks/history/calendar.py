"""On which nights is a file sent, and when do students come and go?"""

from collections.abc import Iterator
from datetime import date, timedelta

from scenarios.university.terms import arrival, commencement

DAYS_OF_ARRIVAL = 10
DAYS_OF_LEAVING = 40

_DAY = timedelta(days=1)
_NOVEMBER, _THURSDAY = 11, 3
_CHRISTMAS = (12, 24)
_NEW_YEAR = (1, 1)
_JANUARY_STARTERS = (1, 20)


def nights(first: date) -> Iterator[date]:
    """Every night from the first on, without the holidays."""
    while True:
        if not is_holiday(first):
            yield first
        first += _DAY


def is_holiday(on: date) -> bool:
    """Whether nobody is there to send a file."""
    day = (on.month, on.day)
    return day >= _CHRISTMAS or day == _NEW_YEAR or _is_thanksgiving(on)


def arrival_days_left(on: date) -> int:
    """How many days are left on which the August class comes, the day counted."""
    return _left(arrival(on.year), on)


def january_days_left(on: date) -> int:
    """How many days are left on which January's transfers come, the day counted."""
    return _left(date(on.year, *_JANUARY_STARTERS), on)


def leaving_day(class_of: int, nth: int) -> date:
    """The nth day after commencement."""
    return commencement(class_of) + nth * _DAY


def _left(first: date, on: date) -> int:
    days = DAYS_OF_ARRIVAL - (on - first).days
    return days if 0 < days <= DAYS_OF_ARRIVAL else 0


def _is_thanksgiving(on: date) -> bool:
    """The fourth Thursday of November, and the day after it."""
    first = date(on.year, _NOVEMBER, 1)
    days = (_THURSDAY - first.weekday()) % 7 + 21
    return on - first in (timedelta(days), timedelta(days + 1))
