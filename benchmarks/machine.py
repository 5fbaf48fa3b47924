"""On which machine is measured, and with how much of it?"""

import os
import platform
import shutil
import sqlite3
from pathlib import Path

CORES = 2


def take_two_cores() -> str:
    """Keep this process and those that it starts on two cores; tells of it."""
    if not hasattr(os, "sched_setaffinity"):
        return f"{os.cpu_count()} cores (this platform cannot hold a program to two)"
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, cores[:CORES])
    count = len(cores)
    if count < CORES:
        return "1 core"
    return f"{count} cores, of which what was measured ran on {CORES}"


def versions() -> str:
    """Python, SQLite and the system."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    system = f"{platform.system()} {platform.machine()}"
    return f"{python}, SQLite {sqlite3.sqlite_version}, {system}"


def lacking(folder: Path, needed: int) -> str | None:
    """What to say where there is no room for so many bytes."""
    free = shutil.disk_usage(folder).free
    if free >= needed:
        return None
    return (
        f"{needed / 1e9:.1f} GB are needed in {folder}, and {free / 1e9:.1f} GB are "
        "free: name another folder with --folder, or a smaller --scale"
    )
