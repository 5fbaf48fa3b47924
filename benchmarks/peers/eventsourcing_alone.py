"""The obvious program on eventsourcing: an aggregate for each student, saved by row."""

import time
from uuid import UUID

from eventsourcing.application import AggregateNotFoundError, Application
from eventsourcing.domain import Aggregate, event

from benchmarks.measuring import expect, tell
from benchmarks.peers.rows import Row, changed, database, file_rows, student_id


class Student(Aggregate):
    """A student, and what the file says of them."""

    @event("Created")
    def __init__(self, student: UUID, cells: Row) -> None:
        self.student = student
        self.cells = cells

    @staticmethod
    def create_id(student: UUID, cells: Row) -> UUID:  # noqa: ARG004 - the library's way
        """The id that the username gave."""
        return student

    @event("Changed")
    def change(self, cells: Row) -> None:
        """Take the cells that are new."""
        self.cells = {**self.cells, **cells}


def take(students: Application[UUID], row: Row) -> None:
    """Get the student, change what is new, save."""
    student_of_row = student_id(row)
    try:
        student: Student = students.repository.get(student_of_row)
    except AggregateNotFoundError:
        students.save(Student(student_of_row, row))
        return
    if cells := changed(student.cells, row):
        student.change(cells)
        students.save(student)


def main() -> None:
    """Run the rows into a new database."""
    settings = {
        "PERSISTENCE_MODULE": "eventsourcing.sqlite",
        "SQLITE_DBNAME": database(),
    }
    students = Application[UUID](env=settings)
    rows = 0
    began = time.perf_counter()
    for row in file_rows():
        take(students, row)
        rows += 1
    seconds = time.perf_counter() - began
    expect("events", students.recorder.max_notification_id(), rows)
    students.close()
    tell(seconds, rows)


if __name__ == "__main__":
    main()
