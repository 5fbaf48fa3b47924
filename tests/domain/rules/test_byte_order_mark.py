from domain.rules.byte_order_mark import without_byte_order_mark
from tests.domain.the_file import HEADER, the_file


def test_a_byte_order_mark_does_not_hide_the_first_header() -> None:
    file = the_file(f"\ufeff{HEADER}", "ann,ann@state.example.edu,Ann")
    assert file.warnings("unknown-header") == []
    assert file.analysis().to_decide[0].cells["username"] == "ann"


def test_only_the_first_mark_is_dropped() -> None:
    assert without_byte_order_mark("\ufeffa\ufeff".encode()) == "a\ufeff".encode()


def test_a_text_without_a_mark_stays_as_it_is() -> None:
    assert without_byte_order_mark(b"username") == b"username"
