"""A byte order mark before the first header is dropped."""

from domain.rule import Rule, Status

RULE = Rule(
    "byte-order-mark",
    "A UTF-8 byte order mark is dropped; the first header still matches.",
    Status.INFERRED,
    ("CSVRULES",),
)


def without_byte_order_mark(text: str) -> str:
    """The text as Excel's "CSV UTF-8" means it."""
    return text.removeprefix("\ufeff")
