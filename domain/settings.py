"""Under which terms is a file imported?"""

from dataclasses import dataclass, field
from enum import StrEnum

from domain.fields import EMAIL_ADDRESS, USERNAME, Field, UserType
from domain.rulebook import CURRENT, Rulebook


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


@dataclass(frozen=True, slots=True)
class School:
    """A school's settings at one moment."""

    name: str
    domains: tuple[str, ...] = ()
    sso: bool = False
    mentorship: bool = True

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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything but the accounts that a decision rests on."""

    school: School
    job: Job = field(default_factory=Job)
    at: str = ""
    other_schools: tuple[School, ...] = ()
    rulebook: Rulebook = CURRENT

    @property
    def user_type(self) -> UserType:
        """The kind of accounts that the file is about."""
        return self.job.user_type
