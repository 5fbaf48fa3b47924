"""A file as it is handed in: its name, its bytes, and the terms of its import."""

from dataclasses import dataclass

from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Upload:
    """What the rules see that may refuse a whole file before it is read."""

    name: str
    content: bytes
    settings: Settings
