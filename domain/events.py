"""Which facts can happen to an account, an import and a school?"""

from collections.abc import Mapping

from domain.unchanging import unchanging

Value = str | bool | int | float | tuple[str, ...]
Values = Mapping[str, Value]


@unchanging
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


@unchanging
class UserCreated:
    """An account came to be, with all the values of its first row."""

    school: str
    user_type: str
    values: Values


@unchanging
class SelfRegistered:
    """A person made an account alone and asked the school to be let in."""

    school: str
    user_type: str
    values: Values


@unchanging
class Baselined:
    """An account was there when the history begins, with these values."""

    school: str
    user_type: str
    values: Values
    archived: bool = False


@unchanging
class Connected:
    """The account belongs to the school from now on."""


@unchanging
class ConnectionRejected:
    """The school turned the person's request down."""


@unchanging
class EditedInApp:
    """Somebody changed the profile by hand: new values, and columns emptied."""

    values: Values
    cleared: tuple[str, ...] = ()


@unchanging
class ExcludedFromSync:
    """The account was marked as one that imports may not touch."""


@unchanging
class IncludedInSync:
    """The mark was taken away."""


@unchanging
class SsoWithdrawn:
    """The school's single sign-on no longer admits the person."""


@unchanging
class SsoRestored:
    """The school's single sign-on admits the person again."""


@unchanging
class Deleted:
    """The account is gone; its address and username are free."""


@unchanging
class FieldCleared:
    """A field was emptied."""

    field: str


@unchanging
class Archived:
    """The account was disabled."""


@unchanging
class Unarchived:
    """The account was enabled again."""


@unchanging
class SchoolRegistered:
    """A school joined, with these settings."""

    name: str
    domains: tuple[str, ...]
    sso: bool
    mentorship: bool
    disabling_sync: bool = False
    overruled: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()


@unchanging
class SchoolSettingsChanged:
    """A school's settings are these from now on."""

    name: str
    domains: tuple[str, ...]
    sso: bool
    mentorship: bool
    disabling_sync: bool = False
    overruled: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()


@unchanging
class BaselineTaken:
    """A school's history begins here, with the accounts of an export."""

    name: str
    file: str
    sha256: str
    accounts: int
    ignored: tuple[str, ...] = ()


@unchanging
class Tallied:
    """How often a rule's word was the importer's; None: no rule is behind it."""

    rule: str | None
    agreed: int = 0
    only_ours: int = 0
    only_theirs: int = 0
    differing: int = 0


@unchanging
class ConformanceRecorded:
    """What we say of a school was held against a file of the importer's own.

    Either the failed rows of an import, or an export of the accounts as of a moment.
    """

    name: str
    file: str
    sha256: str
    tallies: tuple[Tallied, ...]
    import_number: int | None = None
    as_of: str | None = None


@unchanging
class Warned:
    """The importer would take the file, with this remark."""

    rule: str
    text: str


@unchanging
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
    rules: str | None = None
    overruled: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()


@unchanging
class RowRejected:
    """A row failed; nothing of it was applied."""

    username: str
    message: Mapping[str, tuple[str, ...]] | None
    hint: str


@unchanging
class RowSkipped:
    """A row was passed over before it met an account."""

    username: str
    message: Mapping[str, tuple[str, ...]] | None
    hint: str


@unchanging
class RowRemarked:
    """A row was applied, and something about it deserves a look."""

    username: str
    hint: str


@unchanging
class RowsUnchanged:
    """Rows that had nothing to do: closed ranges of row numbers."""

    ranges: tuple[tuple[int, int], ...]


@unchanging
class Gauged:
    """What a gate or a guard counted: so many of so many, under a limit.

    ``limit`` is a share ("10%") or a count ("20"); the import is held from there on.
    """

    name: str
    counts: str
    count: int
    of: int
    limit: str
    holds: bool


@unchanging
class ImportHeld:
    """The import waits for somebody to release it; nothing of it was applied."""

    rows: int
    gauges: tuple[Gauged, ...]


@unchanging
class ImportReleased:
    """Somebody let a held import run, with these remarks of the importer by then."""

    warnings: tuple[Warned, ...] = ()
    overruled: tuple[str, ...] = ()


@unchanging
class ImportCompleted:
    """Every row of the file found its outcome."""

    rows: int
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    rejected: int = 0
    gauges: tuple[Gauged, ...] = ()


BeginningEvent = UserCreated | SelfRegistered | Baselined
StateEvent = (
    Archived
    | Unarchived
    | Connected
    | ConnectionRejected
    | ExcludedFromSync
    | IncludedInSync
    | SsoWithdrawn
    | SsoRestored
    | Deleted
)
UserEvent = BeginningEvent | ValuesSet | FieldCleared | EditedInApp | StateEvent
SettingsEvent = SchoolRegistered | SchoolSettingsChanged
SchoolEvent = SettingsEvent | BaselineTaken | ConformanceRecorded
RowEvent = RowRejected | RowSkipped | RowRemarked
HoldEvent = ImportHeld | ImportReleased
ImportEvent = ImportStarted | HoldEvent | RowEvent | RowsUnchanged | ImportCompleted
Event = UserEvent | SchoolEvent | ImportEvent


@unchanging
class Cause:
    """When something happened (school's local time), and by which row and rule.

    What was observed outside the files has instead who saw to it, and why.
    """

    at: str
    import_number: int | None = None
    row: int | None = None
    rule: str | None = None
    by: str | None = None
    because: str | None = None


@unchanging
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
    "SelfRegistered": SelfRegistered,
    "Baselined": Baselined,
    "Connected": Connected,
    "ConnectionRejected": ConnectionRejected,
    "EditedInApp": EditedInApp,
    "ExcludedFromSync": ExcludedFromSync,
    "IncludedInSync": IncludedInSync,
    "SsoWithdrawn": SsoWithdrawn,
    "SsoRestored": SsoRestored,
    "Deleted": Deleted,
    "Archived": Archived,
    "Unarchived": Unarchived,
    "SchoolRegistered": SchoolRegistered,
    "SchoolSettingsChanged": SchoolSettingsChanged,
    "BaselineTaken": BaselineTaken,
    "ConformanceRecorded": ConformanceRecorded,
    "ImportStarted": ImportStarted,
    "ImportHeld": ImportHeld,
    "ImportReleased": ImportReleased,
    "RowRejected": RowRejected,
    "RowSkipped": RowSkipped,
    "RowRemarked": RowRemarked,
    "RowsUnchanged": RowsUnchanged,
    "ImportCompleted": ImportCompleted,
}
"""The names under which events are stored: written out, so that code may be renamed."""

NAMES: Mapping[type[Event], str] = {event: name for name, event in STORED_NAMES.items()}
