"""What does the importer's response to a failed row say?

As a rule it is JSON, ``{"success":false,"errors":{"username":["can't be blank"]}}``; in
older files there is one text for the errors (ERR, NOTCONN-OLD). Some are quoted with a
brace too many or too few, or as Ruby writes them; those are read word by word.
"""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, Final

from domain.rule import Message

BASE: Final = "base"
"""The field of a text that blames none."""

_ABOUT_ALL: Final = frozenset({"", "errors", "error", "success"})
_PART = re.compile(r'"(?:[^"\\]|\\.)*"|=>|[{}\[\]:,]|[^\s{}\[\]:,"=]+')
_OPENING: Final = "{["
_CLOSING: Final = "}]"
_NAMES: Final = (":", "=>")

_Said = Iterator[tuple[str, str]]


def read_response(text: str) -> Message | None:
    """The texts of a response by field; None where there is no telling them."""
    try:
        said = list(_in(json.loads(text), BASE))
    except (ValueError, RecursionError):
        said = list(_in_words(_PART.findall(text.replace('""', '"'))))
    return _message(said) if said else None


def says_success(text: str) -> bool:
    """Whether the importer took the row after all."""
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(answer, dict) and answer.get("success") is True


def _in(value: Any, field: str) -> _Said:
    match value:
        case str():
            yield field, value
        case list():
            for each in value:
                yield from _in(each, field)
        case dict():
            for name, each in value.items():
                yield from _in(each, field if name in _ABOUT_ALL else name)
        case _:
            pass


def _in_words(parts: list[str]) -> _Said:
    """The quoted texts, each under the last name in front of its bracket."""
    around: list[str] = []
    field = BASE
    for part, following in pairwise([*parts, ""]):
        word = part.strip('"')
        if part in _OPENING:
            around.append(field)
        elif part in _CLOSING or part == ",":
            field = around[-1] if around else BASE
            around = around[:-1] if part in _CLOSING else around
        elif following in _NAMES:
            field = field if word in _ABOUT_ALL else word
        elif part.startswith('"'):
            yield field, word.replace('\\"', '"')


def _message(said: Iterable[tuple[str, str]]) -> Message:
    message: dict[str, tuple[str, ...]] = {}
    for field, text in said:
        message[field] = (*message.get(field, ()), text)
    return message
