"""A byte order mark before the first header is dropped."""

from codecs import BOM_UTF8

from domain.rule import Rule, Status

RULE = Rule(
    "byte-order-mark",
    "A UTF-8 byte order mark is dropped; the first header still matches.",
    Status.INFERRED,
    ("CSVRULES",),
)


def without_byte_order_mark(content: bytes) -> bytes:
    """The bytes as Excel's "CSV UTF-8" means them."""
    return content.removeprefix(BOM_UTF8)
