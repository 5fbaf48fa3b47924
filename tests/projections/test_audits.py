"""Every question that comes with the program finds what it should, and nothing else."""

from typing import Any
from uuid import UUID

import pytest

from domain.settings import Job
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from ledger.schools import SchoolSettings, set_school
from projections.auditing import OURS, audits, the_audit
from projections.cutting import cut
from projections.points import point
from tests.ledger.given import ANN, BOB, CY, HEADER, run, students
from tests.projections.lives import ANNS
from tests.projections.looking import looking

DISABLED = f"{HEADER},disabled"
LABELS = f"{HEADER},system_label_names"
YEAR = f"{HEADER},school_year_name"


def asked(
    ledger: Ledger, name: str, as_of: str | None = None, **said: object
) -> list[dict[str, Any]]:
    texts = {parameter: str(value) for parameter, value in said.items()}
    with looking(ledger) as reader:
        if as_of:
            cut(reader, point(reader, as_of))
        audit = the_audit(audits([OURS]), name)
        return list(audit.answer(ledger, reader, texts).objects())


def who(found: list[dict[str, Any]]) -> list[str]:
    return [row["username"] for row in found]


def test_all_questions_have_a_test_of_their_own() -> None:
    tests = {name.removeprefix("test_") for name in globals() if "test_" in name}
    for name in audits([OURS]):
        asked_of = name.replace("-", "_")
        assert any(test.startswith(f"{asked_of}__") for test in tests), name


@pytest.mark.parametrize("name", audits([OURS]))
def test_of_nobody_there_is_nothing_to_tell(name: str, ledger: Ledger) -> None:
    assert asked(ledger, name) == []


def test_could_sign_in__who_is_not_archived(ledger: Ledger) -> None:
    run(ledger, students(f"{ANN},", f"{BOB},", day=24, header=DISABLED))
    run(ledger, students(f"{BOB},TRUE", day=26, header=DISABLED))
    assert who(asked(ledger, "could-sign-in")) == ["ann"]
    assert who(asked(ledger, "could-sign-in", "2024-08-25")) == ["ann", "bob"]
    assert asked(ledger, "could-sign-in", type="Mentors") == []


def test_archived_in_feed__also_in_an_unchanged_row(ledger: Ledger) -> None:
    run(ledger, students(f"{ANN},", f"{BOB},", f"{CY},", day=24, header=DISABLED))
    archived = f"{BOB},TRUE", f"{CY},TRUE"
    run(ledger, students(*archived, day=25, header=DISABLED, name="archive"))
    again = f"{ANN},", f"{BOB},"
    run(ledger, students(*again, day=26, header=DISABLED))
    (bob,) = asked(ledger, "archived-in-feed")
    told = "username", "import", "row", "archived_by", "archived_by_row", "archived_at"
    assert tuple(bob[column] for column in told) == (
        *("bob", 3, 3, 2, 2),
        "2024-08-25T00:00:00",
    )
    found = asked(ledger, "archived-in-feed", file="*_archive.csv")
    assert who(found) == ["bob", "cy"]
    assert asked(ledger, "archived-in-feed", "import:1") == []


def test_left_feed__with_the_first_file_that_had_them_no_more(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB, CY, day=23))
    run(ledger, students(ANN, BOB, day=24))
    run(ledger, students(ANN, day=25))
    run(ledger, students(BOB, day=25, name="alumni"))
    run(ledger, students(ANN, CY, day=26))
    feed = {"file": "*_users.csv"}
    (bob,) = asked(ledger, "left-feed", **feed)
    told = "username", "last_import", "row", "gone_with", "gone_at"
    assert tuple(bob[column] for column in told) == (
        *("bob", 2, 3, 3),
        "2024-08-25T00:00:00",
    )
    assert who(asked(ledger, "left-feed", "import:3", **feed)) == ["cy", "bob"]
    assert asked(ledger, "left-feed", imports=2, **feed) == []


def test_alumni_without_personal_address__by_the_schools_domains(
    ledger: Ledger,
) -> None:
    rows = (
        f"{ANN},Alumni,",
        "bob,bob@alumni.state.example.edu,Bob,Alumni,",
        "cy,cy@post.example,Cy,Alumni,",
        "dee,dee@state.example.edu,Dee,Alumni,dee@state.example.edu;dee@post.example",
        "eve,eve@state.example.edu,Eve,Senior,",
    )
    header = f"{YEAR},additional_email_addresses"
    run(ledger, students(*rows, header=header))
    name = "alumni-without-personal-address"
    assert who(asked(ledger, name)) == ["ann", "bob"]
    assert who(asked(ledger, name, year="Senior")) == ["eve"]


def test_held_by_several__accounts_one_after_the_other(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB, day=24))
    run(ledger, students("ann,ann@post.example,Ann", BOB, day=25))
    run(ledger, students("cy,Ann@state.example.edu,Cy", day=26))
    rows = asked(ledger, "held-by-several")
    told = "field", "value", "accounts", "username", "held_from", "held_until"
    address = "email_address", "ann@state.example.edu", 2
    assert [tuple(row[column] for column in told) for row in rows] == [
        (*address, "ann", "2024-08-24", "2024-08-25"),
        (*address, "cy", "2024-08-26", None),
    ]
    observe(ledger, Observation("deleted", UUID(ANNS), at="2024-08-27T00:00:00"))
    run(ledger, students("ann,new@state.example.edu,Ann", day=28))
    fields = [row["field"] for row in asked(ledger, "held-by-several")]
    assert fields == ["email_address", "email_address", "username", "username"]


def test_never_applied__what_each_file_says_in_vain(ledger: Ledger) -> None:
    header = f"{HEADER},auth_identifier,last_name"
    run(ledger, students(f"{ANN},alee,Lee", f"{BOB},bob1,", day=21, header=header))
    for day in (22, 23, 24):
        wrong = f"{ANN},other,Lee"
        run(ledger, students(wrong, f"{BOB},,Roe", day=day, header=header))
    (ann,) = asked(ledger, "never-applied")
    told = "username", "field", "sent", "held", "times", "last_import", "row", "rule"
    assert tuple(ann[column] for column in told) == (
        *("ann", "auth_identifier", "other", "alee", 3, 4, 2, "sensitive-field"),
    )
    assert asked(ledger, "never-applied", times=4) == []
    assert asked(ledger, "never-applied", "import:3") == []
    job = Job(changes_identifiers=True)
    run(ledger, students(f"{ANN},other,Lee", day=25, header=header, job=job))
    assert asked(ledger, "never-applied") == []


def test_always_rejected__in_all_of_the_last_files(ledger: Ledger) -> None:
    wrong = "ann,ann@,Ann"
    run(ledger, students(wrong, "bob,bob@,Bob", day=22))
    run(ledger, students(wrong, BOB, day=23))
    run(ledger, students(wrong, BOB, day=24))
    (ann,) = asked(ledger, "always-rejected")
    told = "username", "rules", "import", "row"
    assert tuple(ann[column] for column in told) == ("ann", "email-syntax", 3, 2)
    assert asked(ledger, "always-rejected", "import:2") == []
    assert who(asked(ledger, "always-rejected", "import:1", imports=1)) == [
        "ann",
        "bob",
    ]
    run(ledger, students(ANN, BOB, day=25))
    assert asked(ledger, "always-rejected") == []


def test_flipping_values__that_came_back(ledger: Ledger) -> None:
    for day, flag in enumerate(("", "TRUE", "FALSE", "TRUE", "FALSE"), start=20):
        name = f"bob,bob@state.example.edu,Bob{'o' * day},"
        rows = f"{ANN},{flag}", name
        run(ledger, students(*rows, day=day, header=DISABLED))
    (ann,) = asked(ledger, "flipping-values")
    told = "username", "field", "times", "old", "new", "import"
    assert tuple(ann[column] for column in told) == ("ann", "archived", 3, 1, 0, 5)
    assert asked(ledger, "flipping-values", times=4) == []


def test_labels_wiped__by_a_blank_cell_and_not_by_clear(ledger: Ledger) -> None:
    both = f"{ANN},A;B", f"{BOB},C", f"{CY},D"
    run(ledger, students(*both, day=24, header=LABELS))
    rows = f"{ANN},", f"{BOB},**CLEAR**", f"{CY},"
    run(ledger, students(*rows, day=25, header=LABELS))
    run(ledger, students(f"{CY},D", day=26, header=LABELS))
    (ann,) = asked(ledger, "labels-wiped")
    told = "username", "import", "row", "old"
    assert tuple(ann[column] for column in told) == ("ann", 2, 2, '["A", "B"]')
    assert who(asked(ledger, "labels-wiped", "import:2")) == ["ann", "cy"]


def test_odd_imports__by_rows_or_by_changes(ledger: Ledger) -> None:
    everybody = [f"s{n},s{n}@state.example.edu,Sam" for n in range(10)]
    run(ledger, students(*everybody, day=20))
    run(ledger, students(*everybody, day=21))
    run(ledger, students(*everybody, day=22))
    run(ledger, students(*everybody[:7], day=23))
    run(ledger, students(*(row + "my" for row in everybody), day=24))
    found = asked(ledger, "odd-imports", imports=2)
    told = "import", "rows", "rows_before", "changed_percent", "unlike"
    assert [tuple(row[column] for column in told) for row in found] == [
        (2, 10, 10.0, 0.0, "changes"),
        (3, 10, 10.0, 0.0, "changes"),
        (4, 7, 10.0, 0.0, "rows"),
        (5, 10, 9.0, 100.0, "changes"),
    ]
    few = asked(ledger, "odd-imports", imports=2, rows=30, points=99)
    assert [row["import"] for row in few] == [2, 5]


def test_could_sign_in__tells_the_way(ledger: Ledger) -> None:
    set_school(ledger, "state", SchoolSettings(sso=True), None)
    header = f"{HEADER},auth_identifier"
    run(ledger, students(f"{ANN},alee", f"{BOB},", header=header))
    found = asked(ledger, "could-sign-in")
    ways = [(row["can_use_sso"], row["can_use_password"]) for row in found]
    assert ways == [(True, True), (False, True)]
