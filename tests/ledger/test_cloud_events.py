"""Events as the world sees them."""

from domain.events import Archived, Baselined, Cause
from ledger.cloud_events import cloud_event
from ledger.identity import account_id, school_id
from ledger.ledger import Ledger
from ledger.recorded import Recorded
from tests.ledger.given import ANN, run, students

ANNS_ID = account_id("state", "ann", 0)


def test_an_event_of_an_account_is_a_cloud_event(ledger: Ledger) -> None:
    taken = run(ledger, students(f"{ANN},a;b", header=f"{_HEADER}"))
    assert cloud_event(taken.recorded[1]) == {
        "specversion": "1.0",
        "id": f"{ANNS_ID}/1",
        "source": f"/users/{ANNS_ID}",
        "type": "rollbook.user.UserCreated",
        "datacontenttype": "application/json",
        "moment": "2024-08-26T00:00:00",
        "import": 1,
        "row": 2,
        "rule": "created-confirmed",
        "by": None,
        "because": None,
        "data": {
            "school": "state",
            "user_type": "Students",
            "username": "ann",
            "email_address": "ann@state.example.edu",
            "first_name": "Ann",
            "system_label_names": ("a", "b"),
        },
    }


def test_a_changed_value_is_the_data(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    taken = run(ledger, students("ann,ann@post.example,Ann", day=27))
    told = cloud_event(taken.recorded[1])
    assert told["type"] == "rollbook.user.EmailChanged"
    assert told["data"] == {"email_address": "ann@post.example"}
    assert told["id"] == f"{ANNS_ID}/2"


def test_what_was_observed_says_by_whom_and_why() -> None:
    cause = Cause("2024-01-05T00:00:00", by="the registrar", because="she asked")
    told = cloud_event(Recorded(ANNS_ID, 2, Archived(), cause))
    assert (told["import"], told["row"], told["rule"]) == (None, None, None)
    assert (told["by"], told["because"]) == ("the registrar", "she asked")


def test_an_account_of_a_baseline_is_told_like_a_created_one() -> None:
    values = {"username": "ann", "email_address": "ann@state.example.edu"}
    event = Baselined("state", "Students", values, archived=True)
    told = cloud_event(Recorded(ANNS_ID, 1, event, Cause("2024-01-05T00:00:00")))
    of_the_account = {"school": "state", "user_type": "Students", "archived": True}
    assert told["data"] == {**of_the_account, **values}


def test_events_of_imports_and_schools_come_from_there(ledger: Ledger) -> None:
    taken = run(ledger, students("bob,,Bob"))
    rejected = cloud_event(taken.recorded[1])
    assert (rejected["source"], rejected["type"]) == (
        "/imports/1",
        "rollbook.import.RowRejected",
    )
    assert rejected["data"]["message"] == {"email_address": ("can't be blank",)}
    (registered,) = ledger.stream(school_id("state"))
    told = cloud_event(registered)
    assert told["source"] == f"/schools/{school_id('state')}"
    assert told["type"] == "rollbook.school.SchoolRegistered"
    assert told["import"] is told["row"] is told["rule"] is None


_HEADER = "username,email_address,first_name,system_label_names"
