"""A file that is not CSV is refused."""

from domain.rule import Refusal, Rule, Status
from domain.upload import Upload

RULE = Rule(
    "not-csv",
    "A file that is not a .csv, or cannot be read as one, is refused.",
    Status.DOCUMENTED,
    ("CSVRULES",),
)

_TEXT = "File name is invalid, File is invalid, File content typse is invalid"


def refuses(upload: Upload) -> Refusal | None:
    """Whether the name or the bytes give away another kind of file."""
    name, content = upload.name, upload.content
    if not name.lower().endswith(".csv"):
        return unreadable(f"{name} does not end in .csv: save the list as CSV UTF-8")
    if content[:4] == b"PK\x03\x04":
        return unreadable("this is a spreadsheet, not CSV: save it as CSV UTF-8")
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return unreadable("this is a binary file, not CSV: save it as CSV UTF-8")
    return None


def unreadable(hint: str) -> Refusal:
    """The importer's own words, spelled as it spells them, and what we can see."""
    return RULE.refuse("base", _TEXT, hint)
