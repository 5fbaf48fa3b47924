"""What is a file before it is imported?"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from domain.settings import Job


@dataclass(frozen=True)
class Source:
    """A file with its moment, its school (None: the only one) and its job.

    Its bytes are read when they are asked for, so that a list of years of files is
    light.
    """

    name: str
    read: Callable[[], bytes]
    at: str
    school: str | None = None
    job: Job = field(default_factory=Job)

    @cached_property
    def content(self) -> bytes:
        """The bytes of the file. Raises OSError."""
        return self.read()
