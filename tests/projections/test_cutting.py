"""Views that are cut show what the views showed then."""

import pytest

from ledger.ledger import Ledger
from projections.cutting import cut
from projections.points import Point, UnknownPointError, import_number, is_held, point
from projections.reading import QueryError
from tests.ledger.given import ANN, BOB, run, students
from tests.projections.lives import steps
from tests.projections.looking import everything, looking


def test_at_every_step_they_are_what_they_were_after_it(ledger: Ledger) -> None:
    known = []
    for _ in steps(ledger):
        with looking(ledger) as reader:
            known.append((ledger.last_position(), everything(reader)))
    assert len(known) > 12
    for position, then in known:
        with looking(ledger) as reader:
            cut(reader, Point(position, "", ""))
            now = everything(reader)
        for name, rows in then.items():
            assert now[name] == rows, (position, name)


@pytest.fixture
def ledger_of_two(ledger: Ledger) -> Ledger:
    run(ledger, students(ANN, day=24))
    run(ledger, students(BOB, day=26))
    return ledger


def test_an_import_that_came_later_is_said_to(ledger_of_two: Ledger) -> None:
    with looking(ledger_of_two) as reader:
        cut(reader, point(reader, "2024-08-25"))
        assert import_number(reader, "@~0") == 1
        for text in ("2", "import:2"):
            with pytest.raises(UnknownPointError, match="came later"):
                import_number(reader, text)
        with pytest.raises(UnknownPointError, match="there is no import 3"):
            import_number(reader, "3")


def test_an_import_that_was_released_later_is_held(ledger: Ledger) -> None:
    for _ in steps(ledger):
        pass
    with looking(ledger) as reader:
        assert is_held(reader, 5) is None
    with looking(ledger) as reader:
        cut(reader, point(reader, "2024-08-20"))
        assert is_held(reader, 5)
        assert reader.objects("SELECT * FROM rows WHERE import = 5") == []


def test_a_reader_that_was_cut_is_as_read_only_as_before(ledger_of_two: Ledger) -> None:
    with looking(ledger_of_two) as reader:
        cut(reader, point(reader, "import:1"))
        for sql in (
            "DELETE FROM imports",
            "DELETE FROM temp.imports",
            "DROP VIEW rows",
        ):
            with pytest.raises(QueryError, match="read-only"):
                reader.objects(sql)
        today = reader.objects("SELECT count(*) AS imports FROM main.imports")
        assert today == [{"imports": 2}]
