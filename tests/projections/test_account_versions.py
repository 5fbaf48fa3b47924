"""What was each account like, and from when until when?"""

from uuid import UUID

from domain.settings import Job
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.moments import moment
from ledger.schools import SchoolSettings, set_school
from tests.ledger.given import ANN, BOB, HEADER, run, students
from tests.projections.looking import ann_is, ask, looking

ANNS_ID = str(account_id("state", "ann", 0))
VERSIONS = "SELECT * FROM account_versions ORDER BY account, from_position"
HELD = "SELECT valid_from, valid_to, version, import, row, rule FROM account_versions"
SIGN_IN = "SELECT archived, can_use_sso, can_use_password FROM accounts"
SSO = SchoolSettings(sso=True)
DAY_26, DAY_27, DAY_28, DAY_29 = (f"2024-08-{day}" for day in (26, 27, 28, 29))


def test_a_new_account_is_one_row_with_a_column_per_field(ledger: Ledger) -> None:
    header = (
        f"{HEADER},disabled,veteran,primary_education:cumulative_gpa,"
        "primary_education:major_names,card_id"
    )
    run(ledger, students(f"{ANN},,FALSE,3.50,Art;Biology,0012", header=header))
    (ann,) = ask(ledger, "SELECT * FROM accounts")
    known = {column: value for column, value in ann.items() if value is not None}
    assert known == {
        "account": ANNS_ID,
        "school": "state",
        "user_type": "Students",
        "username": "ann",
        "email_address": "ann@state.example.edu",
        "first_name": "Ann",
        "card_id": "0012",
        "primary_education_cumulative_gpa": 3.5,
        "primary_education_major_names": '["Art", "Biology"]',
        "veteran": False,
        "archived": False,
        "connection": "connected",
        "excluded": False,
        "sso_withdrawn": False,
        "can_use_sso": False,
        "can_use_password": True,
        "version": 1,
        "changed_at": DAY_26,
    }
    assert ann["auth_identifier"] is ann["primary_education_end_date"] is None


def test_text_that_looks_like_a_number_stays_text(ledger: Ledger) -> None:
    header = f"{HEADER},mobile_number,card_id,auth_identifier"
    row = "0012,ann@state.example.edu,Ann,5551234567,1e5,007"
    run(ledger, students(row, header=header))
    (ann,) = ask(
        ledger, "SELECT username, mobile_number, card_id, auth_identifier FROM accounts"
    )
    assert list(ann.values()) == ["0012", "5551234567", "1e5", "007"]


def test_every_row_that_changes_an_account_ends_a_version(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    ann_is(ledger, 27, last_name="Lee", gender="Female")
    ann_is(ledger, 28, last_name="Oh")
    assert [tuple(row.values()) for row in ask(ledger, HELD)] == [
        (DAY_26, DAY_27, 1, 1, 2, "created-confirmed"),
        (DAY_27, DAY_28, 3, 2, 2, "identifier-column"),
        (DAY_28, None, 4, 3, 2, "identifier-column"),
    ]


def test_a_row_that_changes_nothing_makes_no_version(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    ann_is(ledger, 27, last_name="")
    ann_is(ledger, 28)
    assert len(ask(ledger, VERSIONS)) == 1


def test_the_end_of_a_version_has_its_room_from_the_beginning(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    ann_is(ledger, 27, last_name="Lee")
    ends = "SELECT valid_to, to_position FROM {} ORDER BY from_position"
    kept = ask(ledger, ends.format("versions"))
    assert [len(row["valid_to"]) for row in kept] == [len(DAY_26)] * 2
    (ended, holds) = ask(ledger, ends.format("account_versions"))
    assert ended == kept[0]
    assert set(holds.values()) == {None}


def test_an_account_at_a_date_is_one_where_clause(ledger: Ledger) -> None:
    for day, name in ((26, "Lee"), (28, "Oh")):
        ann_is(ledger, day, last_name=name)
    sql = (
        "SELECT last_name FROM account_versions "
        "WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)"
    )
    known = [ask(ledger, sql, f"2024-08-{day}T23:59:59") for day in (25, 26, 27, 28)]
    assert known == [
        [],
        [{"last_name": "Lee"}],
        [{"last_name": "Lee"}],
        [{"last_name": "Oh"}],
    ]


def test_two_changes_of_one_moment_are_two_versions(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee")
    ann_is(ledger, 26, last_name="Oh")
    first, second = ask(ledger, VERSIONS)
    assert first["valid_from"] == first["valid_to"] == second["valid_from"]
    assert first["to_position"] == second["from_position"] > first["from_position"]


def test_a_row_tells_of_an_account_as_a_whole(ledger: Ledger) -> None:
    """However many events it takes."""
    ann_is(ledger, 26, disabled="TRUE")
    ann_is(ledger, 27, disabled="FALSE", last_name="Lee", card_id="C1", gender="F")
    assert [row["version"] for row in ask(ledger, VERSIONS)] == [2, 6]


def test_a_version_is_what_the_stream_folds_to(ledger: Ledger) -> None:
    ann_is(ledger, 26, primary_education__major_names="Art;Biology", veteran="TRUE")
    ann_is(ledger, 27, primary_education__major_names="**CLEAR**", veteran="FALSE")
    for row in ask(ledger, VERSIONS):
        account = ledger.account(UUID(row["account"]), version=row["version"])
        majors = account.values.get("primary_education_major_names")
        shown = row["primary_education_major_names"]
        assert (majors, shown) in (
            (("Art", "Biology"), '["Art", "Biology"]'),
            (None,) * 2,
        )
        assert account.values["veteran"] == row["veteran"]


def test_the_accounts_are_the_versions_that_still_hold(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    ann_is(ledger, 27, last_name="Lee")
    rows = ask(ledger, "SELECT username, last_name, changed_at FROM accounts")
    assert sorted(tuple(row.values()) for row in rows if row["username"]) == [
        ("ann", "Lee", DAY_27),
        ("bob", None, DAY_26),
    ]


def test_sign_in_follows_the_school_the_auth_identifier_and_the_archive(
    ledger: Ledger,
) -> None:
    set_school(ledger, "state", SSO, None)
    seen = []
    steps = [
        {},
        {"auth_identifier": "ann!"},
        {"disabled": "TRUE"},
        {"disabled": "FALSE"},
    ]
    for day, cells in enumerate(steps, start=26):
        ann_is(ledger, day, Job(changes_identifiers=True), **cells)
        seen += [tuple(map(bool, row.values())) for row in ask(ledger, SIGN_IN)]
    assert seen == [
        (False, False, True),
        (False, True, True),
        (True, False, False),
        (False, True, True),
    ]


def test_when_a_school_takes_up_sso_those_whom_it_touches_get_a_version(
    ledger: Ledger,
) -> None:
    header = f"{HEADER},auth_identifier,disabled"
    rows = f"{ANN},ann!,", f"{BOB},,", "cy,cy@state.example.edu,Cy,cy!,TRUE"
    run(ledger, students(*rows, header=header))
    set_school(ledger, "state", SSO, moment(DAY_27))
    sso = (
        "SELECT username, can_use_sso, valid_from, valid_to, import, row, rule, version"
    )
    seen = ask(ledger, f"{sso} FROM account_versions ORDER BY username, from_position")
    assert [tuple(row.values()) for row in seen] == [
        ("ann", False, DAY_26, DAY_27, 1, 2, "created-confirmed", 1),
        ("ann", True, DAY_27, None, None, None, None, 1),
        ("bob", False, DAY_26, None, 1, 3, "created-confirmed", 1),
        ("cy", False, DAY_26, None, 1, 4, "created-confirmed", 2),
    ]


def test_when_a_school_gives_up_sso_nobody_can_use_it(ledger: Ledger) -> None:
    set_school(ledger, "state", SSO, None)
    ann_is(ledger, 26, auth_identifier="ann!")
    set_school(ledger, "state", SchoolSettings(sso=False), moment(DAY_28))
    ann_is(ledger, 29, auth_identifier="ann!", last_name="Lee")
    rows = ask(ledger, "SELECT can_use_sso, valid_from, valid_to FROM account_versions")
    assert [tuple(row.values()) for row in rows] == [
        (True, DAY_26, DAY_28),
        (False, DAY_28, DAY_29),
        (False, DAY_29, None),
    ]


def test_a_school_that_only_gets_a_domain_touches_nobody(ledger: Ledger) -> None:
    set_school(ledger, "state", SSO, None)
    ann_is(ledger, 26, auth_identifier="ann!")
    set_school(ledger, "state", SchoolSettings(("alumni.example",)), moment(DAY_27))
    assert len(ask(ledger, VERSIONS)) == 1


def test_changes_of_a_school_and_of_its_accounts_may_come_in_one_catching_up(
    ledger: Ledger,
) -> None:
    """The views read all of this at once."""
    ann_is(ledger, 26, auth_identifier="ann!")
    set_school(ledger, "state", SSO, moment(DAY_27))
    ann_is(ledger, 28, auth_identifier="ann!", last_name="Lee")
    rows = ask(ledger, "SELECT can_use_sso, last_name, version FROM account_versions")
    assert [tuple(row.values()) for row in rows] == [
        (False, None, 1),
        (True, None, 1),
        (True, "Lee", 2),
    ]


def test_the_state_on_a_date_is_one_where_clause(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee")
    ann_is(ledger, 28, last_name="Moss")
    sql = """SELECT last_name FROM account_versions
        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)"""
    with looking(ledger) as reader:
        names = {
            day: [row["last_name"] for row in reader.objects(sql, {"day": day})]
            for day in ("2024-08-25", DAY_26, DAY_27, DAY_28, DAY_29)
        }
    assert names == {
        "2024-08-25": [],
        DAY_26: ["Lee"],
        DAY_27: ["Lee"],
        DAY_28: ["Moss"],
        DAY_29: ["Moss"],
    }
