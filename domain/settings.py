"""Under which terms is a file imported?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, partial

from domain.events import Value
from domain.fields import EMAIL_ADDRESS, FIELDS, USERNAME, Field, UserType
from domain.rule import Rule
from domain.rulebook import CURRENT, Rulebook
from domain.unchanging import unchanging
from domain.values import DateForm, reader


class Channel(StrEnum):
    """How a file reaches the importer."""

    MANUAL = "manual"
    AUTOMATIC = "automatic"


class Identifier(StrEnum):
    """The column by which a job looks accounts up."""

    USERNAME = "username"
    EMAIL_ADDRESS = "email_address"

    @property
    def field(self) -> Field:
        """The field behind the name."""
        return USERNAME if self is Identifier.USERNAME else EMAIL_ADDRESS


@unchanging
class School:
    """A school's settings at one moment."""

    name: str
    domains: tuple[str, ...] = ()
    sso: bool = False
    mentorship: bool = True
    disabling_sync: bool = False
    overruled: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()

    def claim(self, domain: str) -> int:
        """How closely a domain is the school's own: the length of the part that is."""
        return max(
            (
                len(own)
                for own in self.domains
                if domain == own or domain.endswith(f".{own}")
            ),
            default=0,
        )


@unchanging
class Job:
    """What the person who uploads a file says about it."""

    user_type: UserType = UserType.STUDENTS
    channel: Channel = Channel.MANUAL
    identifier: Identifier = Identifier.USERNAME
    changes_identifiers: bool = False
    mm_dd_yyyy: bool = False

    @property
    def may_change_identifiers(self) -> bool:
        """Only a manual job can (SENS, MANUAL)."""
        return self.changes_identifiers and self.channel is Channel.MANUAL

    @property
    def reads_mm_dd_yyyy(self) -> bool:
        """Only a manual job can (DATES)."""
        return self.mm_dd_yyyy and self.channel is Channel.MANUAL


@dataclass(frozen=True, eq=False)
class Settings:
    """Everything but the accounts that a decision rests on.

    Settings compare by identity: what was worked out under them is theirs alone.

    ``released_from`` names the gates and guards that had held the import which now is
    released; None where it was not held.
    """

    school: School
    job: Job = field(default_factory=Job)
    at: str = ""
    other_schools: tuple[School, ...] = ()
    rulebook: Rulebook = CURRENT
    released_from: frozenset[str] | None = None

    @cached_property
    def off(self) -> frozenset[str]:
        """The names of the rules that do not hold: in this era, or for this school."""
        return self.rulebook.off | frozenset(self.school.overruled)

    def applies(self, rule: Rule) -> bool:
        """Whether the rule holds."""
        return rule.name not in self.off

    @cached_property
    def date_forms(self) -> frozenset[DateForm]:
        """The forms of dates that this job reads."""
        forms = self.rulebook.date_forms
        return forms if self.job.reads_mm_dd_yyyy else forms - {DateForm.US}

    @cached_property
    def reads(self) -> Mapping[Field, Callable[[str], Value | None]]:
        """Per field: how a cell that is not blank is read.

        A value that was renamed since stands for its successor.
        """
        listed = self.rulebook.listed
        return {
            field: partial(_renamed, listed[field])
            if field in listed
            else reader(field, self.date_forms)
            for field in FIELDS
        }

    def value_of(self, field: Field, text: str) -> Value | None:
        """What a cell that is not blank says; None where it is not of its kind."""
        return self.reads[field](text)

    @property
    def is_released(self) -> bool:
        """Whether somebody let a held import run."""
        return self.released_from is not None

    @cached_property
    def user_type(self) -> UserType:
        """The kind of accounts that the file is about."""
        return self.job.user_type

    @cached_property
    def identifier(self) -> Field:
        """The field by which the job looks accounts up."""
        return self.job.identifier.field


def _renamed(meanings: Mapping[str, str], text: str) -> str:
    return meanings.get(text, text)
