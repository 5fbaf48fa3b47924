"""The views, made by a second process while the first still decides.

A large import spends a third of its work on the views. The second process takes the
events in as they come, and commits once the ledger has. Nothing rests on it: what it
does not do is done when the views are caught up.

    python -P -m projections.following VIEWS POSITION
"""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from subprocess import DEVNULL, PIPE, Popen
from threading import Thread
from typing import IO, Final
from urllib.parse import quote

import msgspec

from ledger.decoding import read_facts
from ledger.errors import LedgerError
from ledger.folder import VIEWS
from ledger.follower import Stored
from ledger.ledger import Ledger
from projections.views import Views

WORTH_IT: Final = 5_000
"""Rows that take longer to decide than a process takes to start."""

_ROOM: Final = 1 << 20
"""Bytes that are on their way in the pipe, at most."""
_LENGTH: Final = 4
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Stored]).decode


class ViewsFollower:
    """Tells a second process of the events of one import after another."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._process: Popen[bytes] | None = None

    def begin(self, position: int, rows: int) -> None:
        """Start the process, if there is enough to do for it."""
        if rows < WORTH_IT:
            return
        with suppress(LedgerError, OSError):
            Views(self._ledger).catch_up()
            views = self._ledger.path / VIEWS
            self._process = Popen(  # noqa: S603 - our own program, on our own file
                [*_PROGRAM, str(views), str(position)],
                stdin=PIPE,
                pipesize=_ROOM,
                stdout=DEVNULL,
                stderr=DEVNULL,
            )

    def take(self, events: Sequence[Stored]) -> None:
        """Send events on."""
        if events:
            self._send(_encode(events))

    def end(self, *, written: bool) -> None:
        """Let the process commit, or throw away, what it has, and be done."""
        if written:
            self._send(b"")
        if process := self._process:
            self._process = None
            with suppress(OSError):
                process.communicate()

    def _send(self, message: bytes) -> None:
        if self._process and (pipe := self._process.stdin):
            try:
                pipe.write(len(message).to_bytes(_LENGTH, "big") + message)
                pipe.flush()
            except OSError:
                self._process.kill()
                self._process.communicate()
                self._process = None


_PROGRAM: Final = (sys.executable, "-P", "-m", "projections.following")


_BEHIND: Final = 10
"""By how much the first process goes before the second, where cores are few."""


class _Abandoned(Exception):
    """The events never came to be."""


def follow(pipe: IO[bytes], database: str, position: int) -> None:
    """Take in what comes through the pipe, from a position on, all of it or nothing."""
    from projections.catching_up import take_in
    from projections.tracking import recorder

    tracked = recorder(database)
    try:
        with tracked.batch() as batch:
            if batch.reached != position:
                raise _Abandoned
            for events in map(_decode, _ahead(pipe)):
                rows = [(n, *e) for n, e in enumerate(events, batch.reached + 1)]
                take_in(batch, read_facts(rows))
    finally:
        tracked.datastore.close()


def _ahead(pipe: IO[bytes]) -> Iterator[bytes]:
    """The messages, taken from the pipe as they come: the first process never waits."""
    messages: SimpleQueue[bytes | None] = SimpleQueue()
    Thread(target=_read_all, args=(pipe, messages), daemon=True).start()
    while message := messages.get():
        yield message
    if message is None:
        raise _Abandoned


def _read_all(pipe: IO[bytes], messages: SimpleQueue[bytes | None]) -> None:
    """Put every message there is, and that there is none any more, or no whole one."""
    while message := _next(pipe):
        messages.put(message)
    messages.put(message)


def _next(pipe: IO[bytes]) -> bytes | None:
    """The next message, the empty one where all is there, None where the pipe ends."""
    head = pipe.read(_LENGTH)
    length = int.from_bytes(head, "big")
    message = pipe.read(length)
    is_whole = len(head) == _LENGTH and len(message) == length
    return message if is_whole else None


if __name__ == "__main__":
    os.nice(_BEHIND)
    gc.disable()  # What goes round in circles goes with the process, after one file.
    # Python breaks down if it ends while a thread reads from its own standard input.
    incoming = open(sys.stdin.fileno(), "rb", closefd=False)  # noqa: SIM115
    follow(incoming, f"file:{quote(sys.argv[1])}", int(sys.argv[2]))
