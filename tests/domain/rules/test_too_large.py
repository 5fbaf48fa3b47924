from domain.rules.too_large import refuses
from domain.settings import Settings
from domain.upload import Upload
from tests.domain.people import STATE
from tests.domain.the_file import TheFile


def test_a_file_of_50_megabytes_is_refused() -> None:
    TheFile(b" " * 50_000_000).is_refused(
        "too-large",
        "The file must be less than 50 MB.",
        hint="it has 50000000 bytes: split it",
    )


def test_a_file_of_one_byte_less_is_not() -> None:
    upload = Upload("a.csv", bytes(49_999_999), Settings(STATE))
    assert refuses(upload) is None
