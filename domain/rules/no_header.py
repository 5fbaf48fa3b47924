"""A file needs a header row."""

from collections.abc import Sequence

from domain.events import Warned
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "no-header",
    "An empty file, or one whose first row holds no known header, is refused; "
    "a header with no rows is an empty import with a warning.",
    Status.ASSUMED,
    ("GIT-FAQ",),
)


def no_header(
    header: Sequence[str] | None, columns: Sequence[object]
) -> Refusal | None:
    """Whether the first row fails to be a header: no column of it is known."""
    if header is None:
        return RULE.refuse("base", "The file is empty.", "export the list again")
    if columns:
        return None
    return RULE.refuse(
        "base",
        "The first row holds no known header.",
        f"it begins with {header[0]!r}: the first row must name the columns, such as "
        "username,email_address,first_name, separated by commas",
    )


def no_rows(rows: int) -> Warned | None:
    """What is said of a header that nothing follows."""
    if rows:
        return None
    return Warned(RULE.name, "the file has a header and no rows: nothing to import")
