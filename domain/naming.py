"""Which field of an account does a name mean?

A column, a header that any era understands, the importer's spelling of it, or a state.
"""

from typing import Final

from domain.eras.headers import SETTINGS, understood
from domain.fields import BY_COLUMN, FIELDS

STATES: Final = ("connection", "excluded", "sso_withdrawn")
"""What no file says of an account, but for who is connected by being created."""

SIGN_IN: Final = ("can_use_sso", "can_use_password")
"""What follows from other fields."""

_BY_SPELLING: Final = {field.spelling: field.column for field in FIELDS}
_OURS: Final = {*BY_COLUMN, *STATES, *SIGN_IN}
_KNOWN: Final = sorted({*_OURS, *_BY_SPELLING, *(each.name for each in SETTINGS)})


class UnknownNameError(Exception):
    """No field is called so, as a sentence with what was probably meant."""


def column_named(name: str) -> str:
    """The column that the name means. Raises UnknownNameError."""
    if name in _OURS:
        return name
    if field := understood(name):
        return field.column
    if name in _BY_SPELLING:
        return _BY_SPELLING[name]
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), _KNOWN, n=1)
    if near:
        raise UnknownNameError(f"there is no field {name!r}: did you mean {near[0]}?")
    raise UnknownNameError(
        f"there is no field {name!r}: write a header, or a column that "
        "`rollbook accounts --json` has"
    )
