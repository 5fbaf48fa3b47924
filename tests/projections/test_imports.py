"""What did each file do, as a whole?"""

import json

from domain.events import Cause
from domain.fields import UserType
from domain.gauge import sentence
from domain.settings import Channel, Identifier, Job
from ledger.importing import import_file
from ledger.ledger import Ledger
from ledger.releasing import release_import
from tests.ledger.given import ANN, BOB, HEADER, run, students
from tests.projections.looking import ask

COUNTED = ("import", "rows", "created", "updated", "unchanged", "skipped", "rejected")


def test_an_import_is_a_row_with_its_terms_and_counts(ledger: Ledger) -> None:
    rows = ANN, BOB, "cy,,Cy", "dee,dee@state.example.edu", "ann,ann@post.example,Ann"
    job = Job(
        UserType.STUDENTS,
        Channel.AUTOMATIC,
        Identifier.EMAIL_ADDRESS,
        changes_identifiers=True,
        mm_dd_yyyy=True,
    )
    taken = run(ledger, students(*rows, job=job))
    (row,) = ask(ledger, "SELECT * FROM imports")
    warnings = json.loads(row.pop("warnings"))
    gauges = json.loads(row.pop("gauges"))
    assert row == {
        "import": 1,
        "file": "20240826_users.csv",
        "at": "2024-08-26T00:00:00",
        "school": "state",
        "type": "students",
        "channel": "automatic",
        "identifier": "email_address",
        "changes_identifiers": True,
        "mm_dd_yyyy": True,
        "rulebook": "2021-09",
        "rules": None,
        "overruled": "[]",
        "guards": "[]",
        "sha256": taken.loaded.sha256,
        "rows": 5,
        "created": 1,
        "updated": 0,
        "unchanged": 0,
        "skipped": 2,
        "rejected": 2,
        "held": False,
        "released_at": None,
        "released_by": None,
        "released_because": None,
        "began": 2,
    }
    assert [(gauge["name"], gauge["text"]) for gauge in gauges] == [
        (gauge.name, sentence(gauge)) for gauge in taken.gauges
    ]
    assert [w["rule"] for w in warnings] == [w.rule for w in taken.warnings]
    assert "recommended-header-missing" in {warning["rule"] for warning in warnings}


def test_a_held_import_has_rows_and_no_counts_until_it_is_released(
    ledger: Ledger,
) -> None:
    job = Job(channel=Channel.AUTOMATIC)
    run(ledger, students(ANN, "dee,dee@other.edu,Dee", job=job))
    (row,) = ask(ledger, "SELECT * FROM imports")
    assert (row["held"], row["rows"], row["created"]) == (True, 2, None)
    release_import(ledger, 1, Cause("2024-08-28T00:00:00"))
    (row,) = ask(ledger, "SELECT * FROM imports")
    assert (row["held"], row["rows"], row["created"]) == (False, 2, 1)
    assert (row["at"], row["released_at"]) == (
        "2024-08-26T00:00:00",
        "2024-08-28T00:00:00",
    )


def test_each_import_has_its_own_counts(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    run(ledger, students("ann,ann@post.example,Anna", BOB, day=27))
    run(ledger, students(ANN, day=28, name="test"))
    run(ledger, students(day=29))
    rows = ask(ledger, "SELECT * FROM imports ORDER BY import")
    assert [tuple(row[column] for column in COUNTED) for row in rows] == [
        (1, 2, 2, 0, 0, 0, 0),
        (2, 2, 0, 1, 1, 0, 0),
        (3, 1, 0, 0, 0, 1, 0),
        (4, 0, 0, 0, 0, 0, 0),
    ]


def test_a_mentors_file_is_told_as_such(ledger: Ledger) -> None:
    header = f"{HEADER},last_name,user_type"
    job = Job(UserType.MENTORS)
    run(ledger, students(f"{ANN},Lee,Mentors", header=header, job=job))
    assert ask(ledger, "SELECT type, created FROM imports") == [
        {"type": "mentors", "created": 1}
    ]


def test_files_that_were_refused_or_passed_over_are_no_imports(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    import_file(ledger, students(ANN))
    import_file(ledger, students(BOB, day=25))
    assert ask(ledger, "SELECT count(*) AS imports FROM imports") == [{"imports": 1}]
