"""How far is an import? A bar on a terminal, and nothing elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

import click

if TYPE_CHECKING:
    from rich.progress import Progress


class Bar(Protocol):
    """What an import tells of its progress."""

    def file(self, name: str) -> None:
        """The next file begins."""
        ...

    def rows(self, done: int, total: int) -> None:
        """So many of so many rows are done."""
        ...

    def say(self, line: str) -> None:
        """Something to be read on stderr, above the bar."""
        ...


class _NoBar:
    def file(self, name: str) -> None:
        pass

    def rows(self, done: int, total: int) -> None:
        pass

    def say(self, line: str) -> None:
        click.echo(line, err=True)


@contextmanager
def progress_bar(files: int) -> Iterator[Bar]:
    """A bar on stderr, where stderr is a terminal."""
    if not sys.stderr.isatty():
        yield _NoBar()
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield _RichBar(progress, files)


class _RichBar:
    def __init__(self, progress: "Progress", files: int) -> None:
        self._progress = progress
        self._files = files
        self._file = 0
        self._task = progress.add_task("", total=None, speed="")

    def file(self, name: str) -> None:
        self._file += 1
        which = f"[{self._file}/{self._files}] " if self._files > 1 else ""
        self._progress.reset(
            self._task, description=f"{which}{name}", total=None, speed="reading"
        )

    def rows(self, done: int, total: int) -> None:
        speed = self._progress.tasks[0].speed
        told = f"{speed:,.0f} rows/s" if speed else ""
        self._progress.update(self._task, completed=done, total=total, speed=told)

    def say(self, line: str) -> None:
        self._progress.console.print(
            line, markup=False, highlight=False, soft_wrap=True
        )
