"""Which facts can happen to an account, an import and a school?"""

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | bool | int | float | tuple[str, ...]
Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class ValuesSet:
    """Fields took new values; an empty tuple empties a list. Told by subclasses."""

    values: Values


class EmailChanged(ValuesSet):
    """The address that identifies the account everywhere is another one."""

    __slots__ = ()


class UsernameChanged(ValuesSet):
    """The school calls the account by another name."""

    __slots__ = ()


class AuthIdentifierChanged(ValuesSet):
    """Single sign-on knows the person by another value."""

    __slots__ = ()


class CardIdChanged(ValuesSet):
    """The person swipes another card."""

    __slots__ = ()


class NameChanged(ValuesSet):
    """First, middle, last or preferred name changed."""

    __slots__ = ()


class SchoolYearChanged(ValuesSet):
    """The student moved to another school year, or became Alumni."""

    __slots__ = ()


class EducationDatesSet(ValuesSet):
    """Start, end or current attendance of the one education changed."""

    __slots__ = ()


class EducationChanged(ValuesSet):
    """Level, grades, primary major or primary college of the education changed."""

    __slots__ = ()


class ListsReplaced(ValuesSet):
    """Majors, minors, colleges or other lists are exactly these now."""

    __slots__ = ()


class ProfileChanged(ValuesSet):
    """Anything else on the profile changed."""

    __slots__ = ()


class LabelsReplaced(ValuesSet):
    """The system labels are exactly these now."""

    __slots__ = ()


class MentorInformationSet(ValuesSet):
    """What a mentor offers changed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class UserCreated:
    """An account came to be, with all the values of its first row."""

    school: str
    user_type: str
    values: Values


@dataclass(frozen=True, slots=True)
class FieldCleared:
    """A field was emptied."""

    field: str


@dataclass(frozen=True, slots=True)
class Archived:
    """The account was disabled."""


@dataclass(frozen=True, slots=True)
class Unarchived:
    """The account was enabled again."""


@dataclass(frozen=True, slots=True)
class SchoolRegistered:
    """A school joined, with these settings."""

    name: str
    domains: tuple[str, ...]
    sso: bool
    mentorship: bool


@dataclass(frozen=True, slots=True)
class SchoolSettingsChanged:
    """A school's settings are these from now on."""

    name: str
    domains: tuple[str, ...]
    sso: bool
    mentorship: bool


@dataclass(frozen=True, slots=True)
class Warned:
    """The importer would take the file, with this remark."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportStarted:
    """A file was taken, under these terms."""

    number: int
    file: str
    sha256: str
    school: str
    type: str
    channel: str
    identifier: str
    changes_identifiers: bool
    mm_dd_yyyy: bool
    rulebook: str
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class RowRejected:
    """A row failed; nothing of it was applied."""

    username: str
    message: Mapping[str, tuple[str, ...]] | None
    hint: str


@dataclass(frozen=True, slots=True)
class RowSkipped:
    """A row was passed over before it met an account."""

    username: str
    message: Mapping[str, tuple[str, ...]] | None
    hint: str


@dataclass(frozen=True, slots=True)
class RowRemarked:
    """A row was applied, and something about it deserves a look."""

    username: str
    hint: str


@dataclass(frozen=True, slots=True)
class RowsUnchanged:
    """Rows that had nothing to do: closed ranges of row numbers."""

    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ImportCompleted:
    """Every row of the file found its outcome."""

    rows: int
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    rejected: int = 0


UserEvent = UserCreated | ValuesSet | FieldCleared | Archived | Unarchived
SchoolEvent = SchoolRegistered | SchoolSettingsChanged
RowEvent = RowRejected | RowSkipped | RowRemarked
ImportEvent = ImportStarted | RowEvent | RowsUnchanged | ImportCompleted
Event = UserEvent | SchoolEvent | ImportEvent


@dataclass(frozen=True, slots=True)
class Cause:
    """When something happened (school's local time), and by which row and rule."""

    at: str
    import_number: int | None = None
    row: int | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Ruled:
    """An event and the rule by which it came about."""

    event: UserEvent
    rule: str


STORED_NAMES: Mapping[str, type[Event]] = {
    "UserCreated": UserCreated,
    "EmailChanged": EmailChanged,
    "UsernameChanged": UsernameChanged,
    "AuthIdentifierChanged": AuthIdentifierChanged,
    "CardIdChanged": CardIdChanged,
    "NameChanged": NameChanged,
    "SchoolYearChanged": SchoolYearChanged,
    "EducationDatesSet": EducationDatesSet,
    "EducationChanged": EducationChanged,
    "ListsReplaced": ListsReplaced,
    "ProfileChanged": ProfileChanged,
    "LabelsReplaced": LabelsReplaced,
    "MentorInformationSet": MentorInformationSet,
    "FieldCleared": FieldCleared,
    "Archived": Archived,
    "Unarchived": Unarchived,
    "SchoolRegistered": SchoolRegistered,
    "SchoolSettingsChanged": SchoolSettingsChanged,
    "ImportStarted": ImportStarted,
    "RowRejected": RowRejected,
    "RowSkipped": RowSkipped,
    "RowRemarked": RowRemarked,
    "RowsUnchanged": RowsUnchanged,
    "ImportCompleted": ImportCompleted,
}
"""The names under which events are stored: written out, so that code may be renamed."""

NAMES: Mapping[type[Event], str] = {event: name for name, event in STORED_NAMES.items()}
