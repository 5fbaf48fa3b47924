"""Which settings were in force on a day, and what changed between two?"""

from collections.abc import Iterator
from datetime import date

from domain.eras.dated import ERAS, Dated
from domain.rulebook import rulebook_on


def day_of(text: str) -> str:
    """The day that is meant: an era's first, or the day itself. Raises ValueError."""
    if text in ERAS:
        return ERAS[text]
    try:
        day = date.fromisoformat(text).isoformat()
    except ValueError:
        day = None
    if day != text:
        eras = ", ".join(ERAS)
        raise ValueError(
            f"there is no era {text}: name one of {eras}, or a day as yyyy-mm-dd"
        )
    return text


def settings_on(day: str) -> tuple[Dated, ...]:
    """The settings in force on a day, by topic."""
    return rulebook_on(day).settings


def changed(before: str, after: str) -> Iterator[tuple[str, Dated]]:
    """What was there on the one day only (-), and on the other only (+)."""
    old, new = settings_on(before), settings_on(after)
    left = {_said(setting) for setting in old} - {_said(setting) for setting in new}
    came = {_said(setting) for setting in new} - {_said(setting) for setting in old}
    gone = (("-", setting) for setting in old if _said(setting) in left)
    here = (("+", setting) for setting in new if _said(setting) in came)
    yield from sorted((*gone, *here), key=_by_topic)


def _said(setting: Dated) -> tuple[str, str, str]:
    return setting.topic, setting.name, setting.means


def _by_topic(change: tuple[str, Dated]) -> tuple[int, str, str]:
    sign, setting = change
    order = list(type(setting.topic)).index(setting.topic)
    return order, setting.name, {"-": "0", "+": "1"}[sign]
