import pytest

from tests.domain.the_file import HEADER, TheFile, the_file

TEXT = (
    "A system error occured while running this static analysis. "
    "Invalid byte sequence in UTF-8"
)


def test_latin_1_is_refused_and_the_line_and_byte_are_named() -> None:
    lines = f"{HEADER}\nann,ann@state.example.edu,Ann\nzoe,zoe@post.example,Zo\u00eb\n"
    TheFile(lines.encode("latin-1")).is_refused(
        "not-utf8", TEXT, hint="byte 87 of the file, in line 3, is 0xeb", place=3
    )


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_its_mark_is_refused(encoding: str) -> None:
    content = f"\ufeff{HEADER}\n".encode(encoding)
    TheFile(content).is_refused("not-utf8", TEXT, hint="byte 0 of the file", place=1)


def test_the_same_name_in_utf_8_is_read() -> None:
    file = the_file(HEADER, "zoe,zoe@post.example,Zo\u00eb")
    assert file.analysis().to_decide[0].cells["first_name"] == "Zo\u00eb"
