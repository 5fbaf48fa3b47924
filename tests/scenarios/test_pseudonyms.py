"""Who or what stands for somebody, in a text that others may see?"""

import re

import pytest

from domain.settings import School
from scenarios.pseudonyms import Pseudonyms

ANN = "ann.lee@state.edu"
TEXTS = (
    "Ann Lee",
    ANN,
    "Zoë D'Arvellé",
    "0012345",
    "12345",
    "A00105",
    "lee@mail.state.edu",
    "lee@north.edu",
    "lee@south.ac.uk",
    "ann@gmail.com",
    "ann@web.de",
    "lee@",
    "Mar1ana",
)
SCHOOLS = (School("Old State", ("state.edu", "st.edu")), School("North", ("n.org",)))


@pytest.fixture
def names() -> Pseudonyms:
    return Pseudonyms(TEXTS, SCHOOLS)


def shape(text: str) -> str:
    return re.sub(r"[1-9]", "1", re.sub(r"[^\W\d_]", "a", text))


@pytest.mark.parametrize("text", TEXTS)
def test_the_shape_stays_and_no_word_does(names: Pseudonyms, text: str) -> None:
    instead = names.of(text)
    local, other = text.partition("@")[0], instead.partition("@")[0]
    assert len(shape(local)) == len(shape(other))
    assert re.sub(r"\w", "", local) == re.sub(r"\w", "", other)
    words = re.findall(r"[^\W\d_]{3,}|[1-9]\d{2,}", local)
    assert not any(word.lower() in instead.lower() for word in words)


def test_equal_stays_equal_and_different_different(names: Pseudonyms) -> None:
    instead = [names.of(text) for text in TEXTS]
    assert [names.of(text) for text in TEXTS] == instead
    assert len(set(instead)) == len(TEXTS)
    assert names.of("ANN") == names.of("ann").upper()
    assert names.of("Ann Lee").split()[0].lower() == names.of(ANN).partition(".")[0]


def test_zeros_in_front_stay(names: Pseudonyms) -> None:
    assert names.of("0012345") == f"00{names.of('12345')}"
    assert names.of("A00105").lstrip("BCDEFGHIJKLMNOPQRSTUVWXYZ").startswith("00")
    assert names.of("000") == "000"


def test_a_domain_keeps_its_kind(names: Pseudonyms) -> None:
    domains = [names.of(text).partition("@")[2] for text in TEXTS if "@" in text]
    own, below, *others, nowhere = domains
    assert own == "state.example.edu"
    assert below.endswith(".state.example.edu")
    assert others == [
        "other.example.edu",
        "other1.example.edu",
        "post.example",
        "post1.example",
    ]
    assert nowhere == ""
    assert names.of_domain("st.edu") == "state-2.example.edu"
    assert names.of_domain("N.ORG") == "TECH.EXAMPLE.EDU"
    assert [names.of_school(school.name) for school in SCHOOLS] == ["State", "Tech"]


def test_a_thousand_people_have_a_thousand_names() -> None:
    texts = [
        f"{a}{b}{c}ing"
        for a in "bcdfghjklm"
        for b in "bcdfghjklm"
        for c in "aeiouywxzq"
    ]
    names = Pseudonyms(texts, ())
    assert len({names.of(text) for text in texts}) == 1000
