from domain.rulebook import CURRENT
from domain.rules.too_large import too_large
from tests.domain.the_file import TheFile


def test_a_file_of_50_megabytes_is_refused() -> None:
    TheFile(b" " * 50_000_000).is_refused(
        "too-large",
        "The file must be less than 50 MB.",
        hint="it has 50000000 bytes: split it",
    )


def test_a_file_of_one_byte_less_is_not() -> None:
    assert too_large(bytes(49_999_999), CURRENT) is None
