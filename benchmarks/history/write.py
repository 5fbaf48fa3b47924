"""How do the nights become files?"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.history.night import Night
from scenarios.university.layout import HEADER_LINE


def night_file(folder: Path, night: Night) -> Path:
    """Write the file of a night."""
    path = folder / f"{night.on:%Y%m%d}_users.csv"
    path.write_bytes(("\r\n".join((HEADER_LINE, *night.lines)) + "\r\n").encode())
    return path


def write_nights(folder: Path, nights: Iterable[Night]) -> Iterator[tuple[Path, Night]]:
    """Write the file of each night, and give both."""
    folder.mkdir(parents=True, exist_ok=True)
    for night in nights:
        yield night_file(folder, night), night
