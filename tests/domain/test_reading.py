from domain.reading import Reader, cell_rules
from domain.row import Row
from domain.settings import Settings
from tests.domain.people import STATE


def _reader() -> Reader:
    return Reader(cell_rules(()), Settings(STATE))


def test_a_file_with_other_columns_is_read_by_its_own() -> None:
    reader = _reader()
    assert reader.read(Row.of(2, {"username": "ann"})) == {"username": "ann"}
    assert reader.read(Row.of(2, {"card_id": "7"})) == {"card_id": "7"}
    wider = {"card_id": "8", "gender": "", "username": "bob"}
    assert reader.read(Row.of(3, wider)) == {"username": "bob", "card_id": "8"}
    assert reader.read(Row.of(2, {"username": "cy"})) == {"username": "cy"}


def test_values_come_in_the_order_of_the_field_table() -> None:
    cells = {"gender": "Female", "first_name": "Ann", "username": "ann"}
    read = _reader().read(Row.of(2, cells))
    assert read is not None
    assert [*read] == ["username", "first_name", "gender"]
