"""What stands for a word, a number or an address that nobody is to see?

Each stands for one only, everywhere, and is of the same length and shape: capitals,
leading zeros and everything between the words stay. Nothing is drawn by lot.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Final

from domain.settings import School

_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_ADDRESS: Final = re.compile(r"[^\s;,<>@]+@[^\s;,<>@]+")
_CONSONANTS: Final = "klmnrstvbdfgp"
_VOWELS: Final = "aeiou"
_INSTITUTIONAL: Final = (".edu", ".ac.uk")
_SCHOOLS: Final = ("State", "Tech", "Valley", "Harbor", "Ridge")
_MOST_TRIES: Final = 2_000
_TELLING: Final = 3
"""From so many letters on, a word within another one can be recognised."""


class Pseudonyms:
    """Stands for the words of these texts, and for what belongs to these schools."""

    def __init__(self, texts: Iterable[str], schools: Iterable[School]) -> None:
        words = {word for text in texts for word in words_of(text)}
        self._telling = [word for word in words if len(word) >= _TELLING]
        self._original = words
        self._instead: dict[str, str] = {}
        self._taken: set[str] = set()
        self._domains: dict[str, str] = {}
        self._schools: dict[str, str] = {}
        self._own: dict[str, str] = {}
        for number, school in enumerate(schools):
            self._add_school(number, school)

    def of(self, text: str) -> str:
        """What stands for a text: for its addresses, and for its words between them."""
        parts: list[str] = []
        behind = 0
        for found in _ADDRESS.finditer(text):
            parts += [
                self._words(text[behind : found.start()]),
                self._address(found[0]),
            ]
            behind = found.end()
        return "".join([*parts, self._words(text[behind:])])

    def of_school(self, name: str) -> str:
        """What stands for a school's name."""
        return self._schools[name]

    def of_domain(self, domain: str) -> str:
        """What stands for the part of an address behind the at-sign; its kind stays."""
        folded = domain.casefold()
        if folded not in self._domains:
            self._domains[folded] = self._domain(folded)
        instead = self._domains[folded]
        return instead if domain == folded else instead.upper()

    def _add_school(self, number: int, school: School) -> None:
        known = number < len(_SCHOOLS)
        name = _SCHOOLS[number] if known else f"School {number + 1}"
        self._schools[school.name] = name
        for at, domain in enumerate(school.domains):
            label = name.lower().replace(" ", "") + (f"-{at + 1}" if at else "")
            self._own[domain] = f"{label}.example.edu"

    def _address(self, address: str) -> str:
        local, _, domain = address.rpartition("@")
        return f"{self._words(local)}@{self.of_domain(domain)}"

    def _domain(self, domain: str) -> str:
        claims = [own for own in self._own if f".{domain}".endswith(f".{own}")]
        if claims:
            own = max(claims, key=len)
            return self._words(domain.removesuffix(own)) + self._own[own]
        if "." not in domain:
            return self._words(domain)
        institutional = domain.endswith(_INSTITUTIONAL)
        label, ending = (
            ("other", ".example.edu") if institutional else ("post", ".example")
        )
        taken = self._domains.values()
        names = (f"{label}{n or ''}{ending}" for n in count())
        return next(name for name in names if name not in taken)

    def _words(self, text: str) -> str:
        return _WORD.sub(self._word, text)

    def _word(self, found: "re.Match[str]") -> str:
        word = found[0]
        zeros = len(word) - len(word.lstrip("0"))
        core = word[zeros:].lower()
        if not core:
            return word
        if core not in self._instead:
            make = _number if core.isdigit() else _name
            self._instead[core] = self._free(make, len(core))
        instead = self._instead[core]
        cased = (
            new.upper() if old.isupper() else new
            for old, new in zip(word[zeros:], instead, strict=False)
        )
        return "0" * zeros + "".join(cased)

    def _free(self, make: Callable[[int, int], str], length: int) -> str:
        """The next word of a length that stands for nothing yet, and was nobody's."""
        made = (make(n, length) for n in range(len(self._taken), _MOST_TRIES))
        free = next(filter(self._is_free, made), None)
        made = (make(n, length) for n in range(_MOST_TRIES))
        instead = free or next(each for each in made if each not in self._original)
        self._taken.add(instead)
        return instead

    def _is_free(self, word: str) -> bool:
        if word in self._taken or word in self._original:
            return False
        return not any(each in word for each in self._telling)


def words_of(text: str) -> Iterator[str]:
    """The words and numbers of a text, in small letters, without leading zeros."""
    return (found.lower().lstrip("0") for found in _WORD.findall(text))


def _name(number: int, length: int) -> str:
    """Something that can be spoken, another one for nearly every number."""
    letters, rest = [], number
    for at in range(length):
        rest = (rest * 1_103_515_245 + 12_345) % 2**31
        alphabet = _VOWELS if at % 2 else _CONSONANTS
        letters.append(alphabet[(rest >> 16) % len(alphabet)])
    return "".join(letters)


def _number(number: int, length: int) -> str:
    """A number of this many digits that does not begin with 0."""
    first = 10 ** (length - 1)
    return str(first + (number * 37 + 13) % (9 * first))
