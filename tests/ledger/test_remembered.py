"""What was used last is remembered, as much as has room."""

from ledger.remembered import Remembered


def remembering(most_bytes: int, *names: str) -> Remembered:
    """With contents of four bytes each, one after the other."""
    remembered = Remembered(most_bytes)
    for name in names:
        remembered.put(name, b"1234", is_sure=True)
    return remembered


def test_what_was_not_used_for_longest_is_forgotten_first() -> None:
    remembered = remembering(10, "a", "b")
    assert remembered.get("a") == b"1234"
    remembered.put("c", b"1234", is_sure=True)
    assert remembered.get("b") is None
    assert (remembered.get("a"), remembered.get("c")) == (b"1234", b"1234")


def test_one_content_is_remembered_however_large() -> None:
    remembered = remembering(3, "a")
    remembered.put("b", b"12345", is_sure=True)
    assert (remembered.get("a"), remembered.get("b")) == (None, b"12345")


def test_the_same_content_takes_its_room_once() -> None:
    remembered = remembering(10, *"aaaaaaaaa")
    remembered.put("b", b"123456", is_sure=True)
    assert (remembered.get("a"), remembered.get("b")) == (b"1234", b"123456")


def test_what_only_led_to_another_is_not_sure() -> None:
    remembered = remembering(10, "a", "b")
    remembered.put("a", b"1234", is_sure=False)
    assert (remembered.sure("a"), remembered.get("a")) == (None, b"1234")
    assert remembered.sure("b") == b"1234"


def test_what_was_forgotten_is_not_sure() -> None:
    remembered = remembering(5, "a", "b")
    remembered.put("a", b"5678", is_sure=False)
    assert remembered.sure("a") is None
