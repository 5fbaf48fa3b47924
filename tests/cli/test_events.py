"""What really happened, event by event?"""

from tests.cli.running import Rollbook

REQUIRED = ("specversion", "id", "source", "type")


def names(events: list[dict[str, object]]) -> list[str]:
    """The events' own names: the last parts of their types."""
    return [str(event["type"]).rpartition(".")[2] for event in events]


def test_every_event_is_a_cloud_event(told: Rollbook) -> None:
    events = told.events()
    for event in events:
        assert all(isinstance(event[key], str) and event[key] for key in REQUIRED)
        assert event["specversion"] == "1.0"
        assert event["datacontenttype"] == "application/json"
        assert isinstance(event["data"], dict)
        assert all(key.isalnum() and key.islower() for key in event)
    assert len({(event["source"], event["id"]) for event in events}) == len(events)


def test_the_events_of_a_user_are_the_accounts_life(told: Rollbook) -> None:
    events = told.events("0012345")
    assert names(events) == [
        "UserCreated",
        "EmailChanged",
        "SchoolYearChanged",
        "FieldCleared",
        "Archived",
    ]
    assert events[0]["data"]["card_id"] == "00999"
    assert {event["import"] for event in events} == {1, 6}


def test_every_event_that_a_row_caused_names_import_row_and_rule(
    told: Rollbook,
) -> None:
    cleared = told.events("0012345")[3]
    assert (cleared["import"], cleared["row"]) == (6, 2)
    assert cleared["rule"] == "clear-empties"
    assert cleared["data"] == {"field": "primary_education_end_date"}


def test_the_events_of_an_import_are_all_that_it_brought_about(told: Rollbook) -> None:
    events = told.events("import:3")
    assert set(names(events)) == {
        "ImportStarted",
        "EmailChanged",
        "RowSkipped",
        "RowRejected",
        "RowsUnchanged",
        "ImportCompleted",
    }
    assert {event["import"] for event in events} == {3}
    assert told.events("@~4") == told.events("3") == events


def test_the_first_event_of_an_import_tells_its_terms(told: Rollbook) -> None:
    started = told.events("import:5")[0]["data"]
    assert started["file"] == "20200203_users.csv"
    assert (started["identifier"], started["changes_identifiers"]) == (
        "email_address",
        True,
    )
    assert len(started["sha256"]) == 64


def test_without_an_argument_all_are_told_in_order(told: Rollbook) -> None:
    events = told.events()
    assert names(events)[:3] == [
        "SchoolRegistered",
        "SchoolRegistered",
        "ImportStarted",
    ]
    assert [event for event in events if event["import"] == 3] == told.events(
        "import:3"
    )
    imports = [event["import"] for event in events if event["import"]]
    assert imports == sorted(imports)


def test_a_former_username_leads_to_no_other_persons_events(told: Rollbook) -> None:
    assert names(told.events("State/robert")) == [
        "UserCreated",
        "EmailChanged",
        "UsernameChanged",
    ]
    assert "State/robert" in told.refuses("events", "State/bob")


def test_nobodys_events_are_refused(told: Rollbook) -> None:
    assert "nobody@post.example" in told.refuses("events", "nobody@post.example")
    assert "import:99" in told.refuses("events", "import:99")
