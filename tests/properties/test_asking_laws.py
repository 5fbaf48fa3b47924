"""The short way and the long way decide every row alike, whatever its cells say."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.account import Account, Connection
from domain.asking import refused
from domain.change import events
from domain.decide import decide
from domain.ending import Kind
from domain.eras.dated import ERAS
from domain.eras.headers import understood
from domain.events import (
    Archived,
    Connected,
    ListsReplaced,
    Ruled,
    Unarchived,
    UserCreated,
)
from domain.fields import CLEAR, UserType
from domain.order_of_rules import FINDING, ON_FINDING, ON_SAYING
from domain.remembered import MOST
from domain.row import Row
from domain.rule import Refusal
from domain.rulebook import rulebook_of
from domain.rules.duplicate_row import IdentifiersSeen
from domain.settings import Channel, Identifier, Job, Settings
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.people import STATE, student
from tests.properties.laws import law
from tests.properties.naive_asking import naive_changes, naive_meeting, naive_refusal
from tests.properties.people import GOOD, WRONG

_RULES = (
    *(rule.RULE.name for rule in FINDING),
    *(rule.RULE.name for rule in (*ON_FINDING, *ON_SAYING)),
    *("blank-keeps", "clear-empties", "labels-replace") * 3,
    *("list-replaces",) * 8,
    *("primary-major-listed", "disabled-archives", "both-identifiers-changed"),
)
_ODD = ("", CLEAR, " ", "**clear**", ";", "x" * 51, "Ann 2nd", "0")
_LISTS = ("Law;Art;Law", "Tax")
_MORE = {
    "primary_education_start_date": ("2020-06-01", "06/01/2020", "2020-06-01 08:00"),
    "primary_education_end_date": ("2017-06-01", "6/1/20"),
    "school_year_name": ("Graduate", "Post Graduate"),
    "primary_education_major_names": ("Art", "x" * 256, "Art;" + "x" * 256),
}


_OLD = ("ann", "bob")
_UNCONNECTED = [Connection.REQUESTED, Connection.REJECTED]
_WHO = ("username", "email_address", "auth_identifier", "card_id", "user_type")


def _texts(user_type: UserType) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Per column: what a cell may say well, and what it may say oddly."""
    texts: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for header, good in GOOD[user_type].items():
        field = understood(header)
        assert field is not None
        more = (*WRONG.get(header, ()), *_MORE.get(field.column, ()))
        usual = (*good, *_LISTS) if field.is_list else good
        texts[field.column] = usual, (*usual, *more, *_ODD)
    return texts


@st.composite
def _terms(draw: st.DrawFn) -> Settings:
    job = draw(
        st.builds(
            Job,
            st.sampled_from(UserType),
            st.sampled_from(Channel),
            st.sampled_from(Identifier),
            st.booleans(),
            st.booleans(),
        )
    )
    off = draw(st.sets(st.sampled_from(_RULES), max_size=1))
    rulebook = replace(
        rulebook_of(draw(st.sampled_from([*ERAS]))), without=frozenset(off)
    )
    released = draw(st.sampled_from([None, None, frozenset({"hold-email-share"})]))
    return Settings(STATE, job, rulebook=rulebook, released_from=released)


@st.composite
def _rows(draw: st.DrawFn, user_type: UserType) -> list[Row]:
    """Rows of one file, few of which say anything odd."""
    texts = _texts(user_type)
    others = [column for column in texts if column not in _WHO]
    columns = draw(st.lists(st.sampled_from(others), min_size=3, unique=True))
    known = draw(st.sets(st.sampled_from(_WHO[2:4])))
    good = [draw(st.sampled_from(texts[column][0])) for column in columns]
    rows = []
    for number in range(draw(st.integers(1, 5))):
        name = draw(st.sampled_from(["ann", "bob", "cy", "dee"]))
        cells = dict(zip(columns, good, strict=True)) | _identity(name, known)
        cells |= {"first_name": "Ann", "last_name": "Oh", "user_type": user_type}
        odd = draw(st.lists(st.sampled_from([*columns, *columns, *cells]), max_size=2))
        for column in (column for column in odd if column in texts):
            cells[column] = draw(st.sampled_from(texts[column][1]))
        rows.append(Row.of(number + 2, cells))
    return rows


def _identity(name: str, known: set[str]) -> dict[str, str]:
    who = {"username": name, "email_address": f"{name}@state.example.edu"}
    return who | {column: f"{name}-{column}" for column in known}


@law(examples=1500)
@given(st.data())
def test_a_row_ends_as_if_every_rule_were_asked_and_every_cell_read(
    data: st.DataObject,
) -> None:
    settings = data.draw(_terms())
    accounts = InMemoryAccounts(data.draw(_accounts(settings.user_type)))
    file = IdentifiersSeen()
    for row in data.draw(_rows(settings.user_type)):
        naive = naive_meeting(accounts, file, row, settings)
        refusal = naive_refusal(naive)
        outcome = decide(accounts, file, row, settings)
        assert (outcome.account, outcome.refusal) == (naive.account, refusal)
        assert refused(naive) == refusal
        if refusal is None:
            changed = [*naive_changes(naive)]
            if naive.account is None:
                assert _created(outcome.events) == [
                    (c.field.column, c.value) for c in changed if c.value is not None
                ]
            else:
                assert _values_of(outcome.events) == [*events(changed)]
        accounts.happen(outcome.account, outcome.events)


@st.composite
def _accounts(draw: st.DrawFn, user_type: UserType) -> list[Account]:
    """Ann and Bob, who sometimes are out of reach."""
    others = [other for other in UserType if other is not user_type]
    theirs = draw(st.sampled_from([user_type] * 9 + others)).value
    excluded = draw(st.sampled_from([False] * 9 + [True]))
    connection = draw(st.sampled_from([Connection.CONNECTED] * 7 + _UNCONNECTED))
    lists = {"major_names": ("Law", "Art", "Law"), "minor_names": ("Tax",)}
    known = [student(n, auth_identifier=f"{n}-auth_identifier", **lists) for n in _OLD]
    return [
        replace(a, user_type=theirs, excluded=excluded, connection=connection)
        for a in known
    ]


def _created(told: tuple[Ruled, ...]) -> list[tuple[str, object]]:
    created = told[0].event
    assert isinstance(created, UserCreated)
    return [*created.values.items()]


def _values_of(told: tuple[Ruled, ...]) -> list[Ruled]:
    states = Archived, Unarchived, Connected
    return [ruled for ruled in told if not isinstance(ruled.event, states)]


def test_a_column_of_ever_new_texts_is_judged_to_its_end() -> None:
    settings, accounts, file = Settings(STATE), InMemoryAccounts(), IdentifiersSeen()
    for number in range(MOST + 500):
        name = f"An{'x' * (number % 40)}{chr(200 + number // 40)}"
        cells = {"username": "ann", "email_address": "ann@post.example"}
        row = Row.of(number, {**cells, "first_name": name})
        assert decide(accounts, file, row, settings).kind is Kind.CREATED
        wrong = Row.of(number, {**cells, "first_name": f"{name}1"})
        refusal = decide(accounts, file, wrong, settings).refusal
        assert isinstance(refusal, Refusal)
        assert refusal.rule == "name-digits"


def test_where_lists_add_up_an_item_that_is_stored_twice_stays_once() -> None:
    rulebook = replace(rulebook_of("2021-09"), without=frozenset({"list-replaces"}))
    twice = student("ann", major_names=("Art", "Art"))
    told = {column: str(text) for column, text in twice.values.items()}
    row = Row.of(2, told | {"primary_education_major_names": "Art;Art"})
    settings = Settings(STATE, rulebook=rulebook)
    outcome = decide(InMemoryAccounts([twice]), IdentifiersSeen(), row, settings)
    once = ListsReplaced({"primary_education_major_names": ("Art",)})
    assert outcome.events == (Ruled(once, "identifier-column"),)
