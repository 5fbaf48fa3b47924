"""How do the tests write files, and see that nobody touched them?"""

import shutil
from collections.abc import Iterable
from pathlib import Path

PEOPLE = "username,email_address,first_name"
DATED = f"{PEOPLE},primary_education:start_date,primary_education:end_date"


def write(file: Path, *lines: str) -> Path:
    """A file of these lines."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return file


def row(name: str, *more: str) -> str:
    """The row of somebody at State: username, address, first name, and what is more."""
    return ",".join((name, f"{name}@state.example.edu", name.capitalize(), *more))


def write_people(file: Path, *names: str) -> Path:
    """A file with a row for each of these people."""
    return write(file, PEOPLE, *map(row, names))


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every file below a folder with its bytes, every folder with None."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def read_only(folder: Path) -> Path:
    """Take everybody's leave to write from a folder and all that is in it."""
    for path in (*folder.rglob("*"), folder):
        path.chmod(path.stat().st_mode & ~0o222)
    return folder


def copied(folder: Path, to: Path, *, without: Iterable[str] = ()) -> Path:
    """A copy of a folder, without the files that match some patterns."""
    shutil.copytree(folder, to, ignore=shutil.ignore_patterns(*without))
    return to
