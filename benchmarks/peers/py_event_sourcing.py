"""The obvious program on py-event-sourcing: a stream for each student."""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from py_event_sourcing import CandidateEvent, sqlite_stream_factory

from benchmarks.measuring import expect, tell
from benchmarks.peers.rows import Row, changed, database, file_rows, student_id

Streams = Callable[[str], AbstractAsyncContextManager[Any]]


async def take(streams: Streams, row: Row) -> None:
    """Get the student, change what is new, save."""
    async with streams(str(student_id(row))) as stream:
        held: Row = {}
        async for stored in stream.read():
            held |= json.loads(stored.data)
        if cells := changed(held, row):
            data = json.dumps(cells).encode()
            event = CandidateEvent(type="StudentChanged", data=data)
            await stream.write([event], expected_version=stream.version)


async def main() -> None:
    """Run the rows into a new database."""
    rows = 0
    async with sqlite_stream_factory(database()) as streams:
        began = time.perf_counter()
        for row in file_rows():
            await take(streams, row)
            rows += 1
        seconds = time.perf_counter() - began
        async with streams(str(student_id(row))) as stream:
            expect("version", stream.version, 1)
    tell(seconds, rows)


if __name__ == "__main__":
    asyncio.run(main())
