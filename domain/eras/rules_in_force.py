"""Which rules did not hold at all times?"""

from typing import Final

from domain.eras.dated import Dated, Topic

MENTORS_LAST_DAY: Final = "2019-06-20"
_GATES_SINCE = "2018-10-03"
_AUTORUN = ("AUTORUN", "day assumed")


def _rule(
    name: str,
    first: str | None = None,
    last: str | None = None,
    source: str = "",
    caveat: str = "",
) -> Dated:
    return Dated(Topic.RULE, name, "", first, last, source, caveat)


SETTINGS: Final[tuple[Dated, ...]] = (
    Dated(Topic.GATE, "hold-email-share", "10%", _GATES_SINCE, None, "SENS"),
    Dated(Topic.GATE, "hold-disabled-share", "50%", _GATES_SINCE, None, *_AUTORUN),
    Dated(Topic.GATE, "hold-warning", "1", _GATES_SINCE, None, *_AUTORUN),
    _rule("mentors-retired", "2019-06-21", None, "SEED-MENT", "day assumed"),
    _rule("disabling-sync", None, "2016-12-31", "GIT-CSV", "last day assumed"),
)
"""Rules with a first or a last day; others hold always, or as their limits do."""
