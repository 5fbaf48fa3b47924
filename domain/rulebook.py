"""Which headers, values and limits are in force on a day?

A rulebook is what domain/eras/ says of one day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from domain.eras import headers, limits, recommended, rules_in_force, values
from domain.eras.dated import ERAS, Dated, Topic, era_on
from domain.fields import (
    BY_COLUMN,
    EDUCATION_LEVEL,
    SCHOOL_YEAR,
    Field,
    UserType,
)
from domain.values import DateForm

SETTINGS: Final[tuple[Dated, ...]] = (
    *headers.SETTINGS,
    *recommended.SETTINGS,
    *values.SETTINGS,
    *limits.SETTINGS,
    *rules_in_force.SETTINGS,
)
"""Every dated setting of the importer."""

OF_RULES: Final = frozenset({Topic.RULE, Topic.LIMIT, Topic.GATE})
"""The topics whose settings are named as a rule, which holds on their days only."""


@dataclass(frozen=True, eq=False)
class Rulebook:
    """The importer's settings on one day.

    ``without`` names rules that are left out, whatever the day.
    """

    day: str
    settings: tuple[Dated, ...]
    without: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The era in which the day lies."""
        return era_on(self.day)

    @cached_property
    def headers(self) -> Mapping[UserType, Mapping[str, Field]]:
        """Per type of file: every header that is understood, and its field."""
        known = {s.name: BY_COLUMN[s.means] for s in self._about(Topic.HEADER)}
        return {
            user_type: {
                header: field
                for header, field in known.items()
                if field.belongs_to(user_type)
            }
            for user_type in UserType
        }

    @cached_property
    def recommended(self) -> Mapping[UserType, tuple[Field, ...]]:
        """Per type of file: the fields whose headers should be there."""
        settings = self._about(Topic.RECOMMENDED_HEADER)
        return {
            user_type: tuple(
                BY_COLUMN[s.means] for s in settings if s.name.startswith(user_type)
            )
            for user_type in UserType
        }

    @cached_property
    def listed(self) -> Mapping[Field, Mapping[str, str]]:
        """Per field with a list of values: what may be sent, and what it stands for."""
        return {
            SCHOOL_YEAR: self._meanings(Topic.SCHOOL_YEAR),
            EDUCATION_LEVEL: self._meanings(Topic.EDUCATION_LEVEL),
        }

    @cached_property
    def contact_preferences(self) -> frozenset[str]:
        """What a mentor may say about being contacted."""
        return frozenset(self._meanings(Topic.CONTACT_PREFERENCE))

    @cached_property
    def sensitive(self) -> frozenset[str]:
        """The columns that only a job which changes identifiers may change."""
        return frozenset(s.name for s in self._about(Topic.SENSITIVE))

    @cached_property
    def date_forms(self) -> frozenset[DateForm]:
        """The forms of dates that are read, mm/dd/yyyy only where the job says so."""
        return frozenset(DateForm(s.name) for s in self._about(Topic.DATE_FORM))

    @cached_property
    def mobile_forms(self) -> frozenset[str]:
        """The forms of mobile numbers, a 9 for each digit (domain/eras/limits.py)."""
        return frozenset(s.name for s in self._about(Topic.MOBILE_FORM))

    @cached_property
    def off(self) -> frozenset[str]:
        """The names of the rules that do not hold."""
        dated = {s.name for s in SETTINGS if s.topic in OF_RULES}
        held = {s.name for s in self.settings if s.topic in OF_RULES}
        return self.without | (dated - held)

    @cached_property
    def limits(self) -> Mapping[str, int]:
        """Per rule that draws one in this rulebook: its limit."""
        return {name: int(most) for name, most in self._meanings(Topic.LIMIT).items()}

    @cached_property
    def gates(self) -> Mapping[str, str]:
        """Per rule that holds automatic jobs: the share or count that is too much."""
        return self._meanings(Topic.GATE)

    def _about(self, topic: Topic) -> list[Dated]:
        return [setting for setting in self.settings if setting.topic is topic]

    def _meanings(self, topic: Topic) -> dict[str, str]:
        return {setting.name: setting.means for setting in self._about(topic)}


@lru_cache
def rulebook_on(day: str) -> Rulebook:
    """The rulebook in force on a day (yyyy-mm-dd)."""
    return Rulebook(day, tuple(s for s in SETTINGS if s.in_force_on(day)))


def rulebook_of(era: str) -> Rulebook:
    """The rulebook of an era's first day. Raises KeyError."""
    return rulebook_on(ERAS[era])


def rulebook_for(era: str | None, at: str) -> Rulebook:
    """The rulebook of an era that was named, else of the day of a moment."""
    return rulebook_of(era) if era else rulebook_on(at[:10])


CURRENT: Final = rulebook_on("9999-12-31")
"""The rulebook of today."""
