from dataclasses import replace
from uuid import UUID

import pytest

from domain.account import Account, address_key, create, evolve, fold
from domain.events import (
    Archived,
    EducationDatesSet,
    EmailChanged,
    FieldCleared,
    LabelsReplaced,
    NameChanged,
    Unarchived,
    UserCreated,
    UserEvent,
)
from domain.fields import AUTH_IDENTIFIER, FIRST_NAME, LABELS, LAST_NAME
from tests.domain.people import student, values

ID = UUID(int=1)
CREATED = UserCreated("state", "Students", student("ann").values)
ANN = create(ID, CREATED)


def test_an_account_begins_with_the_values_of_its_creation() -> None:
    assert Account(ID, 1, "state", "Students", student("ann").values) == ANN
    assert not ANN.archived


@pytest.mark.parametrize(
    ("event", "changed"),
    [
        (NameChanged(values(last_name="Oak")), values(last_name="Oak")),
        (
            EmailChanged(values(email_address="ann@post.example")),
            values(email_address="ann@post.example"),
        ),
        (
            EducationDatesSet(values(start_date="2020-08-24", end_date="2024-05-10")),
            values(start_date="2020-08-24", end_date="2024-05-10"),
        ),
    ],
)
def test_values_that_are_set_stand_beside_the_others(
    event: NameChanged, changed: dict[str, str]
) -> None:
    after = evolve(ANN, event)
    assert after.values == {**ANN.values, **changed}
    assert after.version == 2


def test_a_field_that_is_cleared_is_absent() -> None:
    oak = evolve(ANN, NameChanged(values(last_name="Oak")))
    assert evolve(oak, FieldCleared("last_name")) == replace(ANN, version=3)


def test_an_empty_list_is_absent() -> None:
    honors = evolve(ANN, LabelsReplaced(values(system_label_names=("honors",))))
    after = evolve(honors, LabelsReplaced(values(system_label_names=())))
    assert after == replace(ANN, version=3)


@pytest.mark.parametrize("value", [False, 0, 0.0])
def test_false_and_zero_are_values(value: bool | float) -> None:
    event = NameChanged({"veteran": value})
    assert evolve(ANN, event).values["veteran"] == value


def test_an_account_is_archived_and_comes_back() -> None:
    archived = evolve(ANN, Archived())
    assert archived == replace(ANN, version=2, archived=True)
    assert evolve(archived, Unarchived()) == replace(ANN, version=3)


def test_the_account_before_the_event_stays_as_it_was() -> None:
    before = replace(ANN)
    evolve(ANN, NameChanged(values(first_name="Anna")))
    assert before == ANN


def test_an_account_cannot_be_created_twice() -> None:
    with pytest.raises(ValueError, match="created twice"):
        evolve(ANN, CREATED)


def test_folding_all_events_gives_the_account() -> None:
    events: list[UserEvent] = [
        CREATED,
        NameChanged(values(last_name="Oak")),
        Archived(),
        FieldCleared("last_name"),
    ]
    assert fold(ID, events) == replace(ANN, version=4, archived=True)


def test_folding_a_part_gives_the_account_as_it_was_then() -> None:
    assert fold(ID, [CREATED]) == ANN


def test_a_fold_must_begin_with_the_creation() -> None:
    with pytest.raises(TypeError, match="does not begin by being created"):
        fold(ID, [Archived(), CREATED])


def test_an_account_answers_for_its_fields() -> None:
    ann = student("ann", auth_identifier="aoak", card_id="007")
    assert (ann.username, ann.email_address) == ("ann", "ann@state.example.edu")
    assert (ann.auth_identifier, ann.card_id) == ("aoak", "007")
    assert (ann.text(FIRST_NAME), ann.value(FIRST_NAME)) == ("Ann", "Ann")


def test_an_absent_field_is_no_value_and_an_empty_text() -> None:
    assert (ANN.text(LAST_NAME), ANN.value(LAST_NAME)) == ("", None)
    assert (ANN.text(AUTH_IDENTIFIER), ANN.value(LABELS)) == ("", None)


def test_addresses_compare_without_regard_to_case() -> None:
    assert address_key("Ann@State.Example.EDU") == address_key("ann@state.example.edu")
    assert address_key("ann@state.example.edu") != address_key("anna@state.example.edu")
