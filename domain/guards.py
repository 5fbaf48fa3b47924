"""Which limits may a person set of their own, beside the importer's gates?"""

from collections.abc import Iterable, Mapping
from typing import Final

from domain.gauge import Limit

OFF: Final = "off"

GUARDS: Final = {
    "rows-fewer": "rows fewer than in the file before",
    "rows-more": "rows more than in the file before",
    "created": "accounts created",
    "updated": "accounts updated",
    "archived": "accounts archived",
    "skipped": "rows skipped",
    "rejected": "rows rejected",
}
"""Every guard, and what it counts."""

OF_THE_FILE_BEFORE: Final = frozenset({"rows-fewer", "rows-more"})
"""The guards that compare with the school's last file of the same type that ran."""


def guard_of(text: str) -> tuple[str, str]:
    """The name and the limit of a guard written archived=5%. Raises ValueError."""
    name, _, limit = text.partition("=")
    if name not in GUARDS:
        raise ValueError(f"{name!r} is not a guard: choose from {', '.join(GUARDS)}")
    if limit != OFF:
        _check(name, limit)
    return name, limit


def _check(name: str, limit: str) -> None:
    try:
        Limit(limit)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def merged(texts: Iterable[str]) -> Mapping[str, Limit]:
    """The guards that count, by name: a later one replaces an earlier one."""
    limits = dict(map(guard_of, texts))
    return {name: Limit(limits[name]) for name in GUARDS if _is_on(limits.get(name))}


def _is_on(limit: str | None) -> bool:
    return limit not in (None, OFF)
