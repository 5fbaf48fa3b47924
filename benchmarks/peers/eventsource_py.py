"""The obvious program on eventsource-py: an aggregate for each student."""

import asyncio
import time
from uuid import UUID

from eventsource import (
    AggregateRepository,
    AggregateRoot,
    DomainEvent,
    SQLiteEventStore,
    register_event,
)
from pydantic import BaseModel

from benchmarks.measuring import expect, tell
from benchmarks.peers.rows import Row, changed, database, file_rows, student_id


@register_event
class StudentChanged(DomainEvent):
    """The cells that a row brought."""

    event_type: str = "StudentChanged"
    aggregate_type: str = "Student"
    cells: Row


class StudentState(BaseModel):
    """What the file says of a student."""

    cells: Row = {}


class Student(AggregateRoot[StudentState]):
    """A student."""

    aggregate_type = "Student"

    def _get_initial_state(self) -> StudentState:
        return StudentState()

    def _apply(self, event: StudentChanged) -> None:
        held: Row = self.state.cells if self.state else {}
        self._state: StudentState | None = StudentState(cells={**held, **event.cells})

    def change(self, cells: Row) -> None:
        """Take the cells that are new."""
        changed_now = StudentChanged(
            aggregate_id=self.aggregate_id,
            aggregate_version=self.get_next_version(),
            cells=cells,
        )
        self.apply_event(changed_now)


async def take(students: AggregateRepository, student: UUID, row: Row) -> None:
    """Get the student, change what is new, save."""
    found = await students.load_or_create(student)
    held = found.state.cells if found.state else {}
    if cells := changed(held, row):
        found.change(cells)
        await students.save(found)


async def main() -> None:
    """Run the rows into a new database."""
    store = SQLiteEventStore(database())
    students = AggregateRepository(
        event_store=store, aggregate_factory=Student, aggregate_type="Student"
    )
    rows = 0
    began = time.perf_counter()
    for row in file_rows():
        await take(students, student_id(row), row)
        rows += 1
    seconds = time.perf_counter() - began
    expect("version", await students.get_version(student_id(row)), 1)
    await store.close()
    tell(seconds, rows)


if __name__ == "__main__":
    asyncio.run(main())
