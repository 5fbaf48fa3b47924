"""As what was a file handed in? Read off the first event of its import."""

from collections.abc import Callable

from domain.events import ImportStarted
from domain.fields import UserType
from domain.settings import Channel, Identifier, Job
from ledger.source import Source


def source_of(started: ImportStarted, at: str, read: Callable[[], bytes]) -> Source:
    """The file, with the terms under which it came; its bytes are read when asked."""
    job = Job(
        UserType[started.type.upper()],
        Channel(started.channel),
        Identifier(started.identifier),
        started.changes_identifiers,
        started.mm_dd_yyyy,
    )
    return Source(started.file, read, at, started.school or None, job, started.rules)
