"""What is a file before it is imported?"""

from collections.abc import Callable
from dataclasses import dataclass, field

from domain.settings import Job
from ledger.packing import digest


@dataclass(frozen=True, slots=True)
class Source:
    """A file with its moment, its school (None: the only one) and its job.

    ``rules`` names the era by whose rules it is judged, None being its own day's. Its
    bytes are read when they are asked for, so that a list of years of files is
    light.
    """

    name: str
    read: Callable[[], bytes]
    at: str
    school: str | None = None
    job: Job = field(default_factory=Job)
    rules: str | None = None

    def load(self) -> "Loaded":
        """The file with its bytes, read now. Raises OSError."""
        content = self.read()
        return Loaded(self, content, digest(content))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file with its bytes, and the digest under which they are kept."""

    source: Source
    content: bytes
    sha256: str
