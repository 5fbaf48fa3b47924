"""A file that is not UTF-8 is refused."""

from dataclasses import replace

from domain.rule import Refusal, Rule, Status
from domain.upload import Upload

RULE = Rule(
    "not-utf8",
    "A file that is not encoded in UTF-8 is refused.",
    Status.DOCUMENTED,
    ("CSVRULES",),
)

_TEXT = (
    "A system error occured while running this static analysis. "
    "Invalid byte sequence in UTF-8"
)


def refuses(upload: Upload) -> Refusal | None:
    """Whether some byte is not UTF-8; the place is its line."""
    content = upload.content
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = content[error.start]
        hint = (
            f"byte {error.start} of the file, in line {line}, is 0x{byte:02x}: "
            'save the list again as "CSV UTF-8"'
        )
        return replace(RULE.refuse("base", _TEXT, hint), place=line)
    return None
