"""Does the importer say what we say?"""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from domain.events import Tallied
from domain.response import BASE
from domain.rule import Message


class Verdict(StrEnum):
    """How what we say stands to what the importer says."""

    AGREED = "agreed"
    ONLY_OURS = "only_ours"
    ONLY_THEIRS = "only_theirs"
    DIFFERING = "differing"


def same_message(ours: Message, theirs: Message) -> bool:
    """Whether two messages say the same, text by text, in any order.

    Capitals, white space and a full stop do not count, nor does the way in which a
    field is spelled. A text that blames no field may name it in its words.
    """
    here, there = set(_texts(ours)), set(_texts(theirs))
    return all(any(_same(a, b) for b in there) for a in here) and all(
        any(_same(a, b) for a in here) for b in there
    )


def tallied(verdicts: Iterable[tuple[str | None, Verdict]]) -> tuple[Tallied, ...]:
    """The verdicts counted per rule, by name; those without a rule come last."""
    counts: dict[str | None, Counter[Verdict]] = {}
    for rule, verdict in verdicts:
        counts.setdefault(rule, Counter())[verdict] += 1
    ordered = sorted(counts, key=lambda rule: (rule is None, rule or ""))
    return tuple(
        Tallied(rule, *(counts[rule][verdict] for verdict in Verdict))
        for rule in ordered
    )


_Text = tuple[str, str]


def _texts(message: Message) -> Iterator[_Text]:
    for field, texts in message.items():
        for text in texts:
            yield field.replace(":", ".").casefold(), _plain(text)


def _same(a: _Text, b: _Text) -> bool:
    return a == b or (BASE in (a[0], b[0]) and bool(_wordings(a) & _wordings(b)))


def _wordings(said: _Text) -> set[str]:
    field, text = said
    named = field.rpartition(".")[2].replace("_", " ")
    return {text, f"{named} {text}", f"{field} {text}"}


def _plain(text: str) -> str:
    words = text.replace("\u2019", "'").casefold().split()
    return " ".join(words).removesuffix(".")
