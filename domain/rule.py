"""What is a rule, and how does it refuse?"""

from collections.abc import Mapping
from enum import StrEnum

from domain.unchanging import unchanging

Message = Mapping[str, tuple[str, ...]]


class Status(StrEnum):
    """How sure the program may sound when it cites a rule."""

    DOCUMENTED = "documented"
    INFERRED = "inferred"
    OBSERVED = "observed"
    ASSUMED = "assumed"


@unchanging
class Refusal:
    """Why a row or a file was not taken: the importer's message and our hint.

    ``place`` is the row or line of a refused file, where one is to blame.
    """

    rule: str
    message: Message | None
    hint: str
    place: int | None = None


@unchanging
class Rule:
    """One named behaviour of the importer, with its status and its sources.

    ``sources`` are keys of the articles in domain/sources.py; ``caveat`` says which
    part of a rule stands on weaker ground than its status. A school may overrule a
    rule that says what happens ``otherwise``; only assumed ones do.
    """

    name: str
    says: str
    status: Status
    sources: tuple[str, ...] = ()
    caveat: str = ""
    otherwise: str = ""

    def refuse(self, field: str, text: str, hint: str) -> Refusal:
        """A refusal that blames one field, in the importer's spelling."""
        return Refusal(self.name, {field: (text,)}, hint)


def merged(refusals: list[Refusal]) -> Refusal:
    """One refusal: the first one's rule and hint, every failing field's message."""
    message: dict[str, tuple[str, ...]] = {}
    for refusal in refusals:
        for field, texts in (refusal.message or {}).items():
            known = message.get(field, ())
            message[field] = known + tuple(t for t in texts if t not in known)
    return Refusal(refusals[0].rule, message, refusals[0].hint)


def in_words(message: Message | None) -> str:
    """The importer's message as one line."""
    return "; ".join(
        text if field == "base" else f"{field} {text}"
        for field, texts in (message or {}).items()
        for text in texts
    )
