"""Which values of an account rest on no file, but on what somebody observed?"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from domain.events import NAMES, Baselined
from ledger.moments import shown
from projections.points import Point
from projections.reading import Reader

_LATEST = """SELECT field, event, moment AS at, observed_by AS by, because FROM (
        SELECT *, row_number() OVER (
            PARTITION BY field ORDER BY position DESC, version DESC) AS place
        FROM changes
        WHERE account = :account AND (:position IS NULL OR position <= :position))
    WHERE place = 1 AND import IS NULL
    ORDER BY position, version, field"""


def rests_on(
    reader: Reader, account: str, at: Point | None = None
) -> list[dict[str, Any]]:
    """Per field whose latest change no file brought: event, moment, by whom, why."""
    position = at.position if at else None
    return reader.objects(_LATEST, {"account": account, "position": position})


def sentences(rests: Iterable[dict[str, Any]]) -> Iterator[str]:
    """What people are told of it: one sentence per observation."""
    for (event, at, by, because), fields in groupby(rests, key=_observation):
        kind = "a baseline" if event == NAMES[Baselined] else "an observation"
        seen = f" by {by}" if by else ""
        why = f" ({because})" if because else ""
        names = ", ".join(rest["field"] for rest in fields)
        yield f"rests on {kind} of {shown(at)}{seen}{why}: {names}"


def _observation(rest: dict[str, Any]) -> tuple[str, str, str | None, str | None]:
    return rest["event"], rest["at"], rest["by"], rest["because"]
