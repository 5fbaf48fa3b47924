"""Which field of which account changed, by which row, under which rule?"""

from domain.settings import Job
from ledger.ledger import Ledger
from tests.ledger.given import ANN, HEADER, run, students
from tests.projections.looking import ann_is, ask

CHANGES = 'SELECT field, old, new, import, "row", rule, moment, event FROM changes '
LATER = f"{CHANGES} WHERE import > 1 ORDER BY position, version, field"
DAY_26, DAY_27 = "2024-08-26T00:00:00", "2024-08-27T00:00:00"


def told(ledger: Ledger, sql: str = LATER) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in ask(ledger, sql)]


def test_the_first_values_of_an_account_are_changes(ledger: Ledger) -> None:
    run(ledger, students(ANN, "bob,,Bob"))
    why = 1, 2, "created-confirmed", DAY_26, "UserCreated"
    assert told(ledger, f"{CHANGES} ORDER BY field") == [
        ("email_address", None, "ann@state.example.edu", *why),
        ("first_name", None, "Ann", *why),
        ("username", None, "ann", *why),
    ]


def test_a_change_knows_old_new_row_rule_and_event(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee")
    ann_is(ledger, 27, last_name="Oh", gender="Female")
    why = 2, 2, "identifier-column", DAY_27
    assert told(ledger) == [
        ("last_name", "Lee", "Oh", *why, "NameChanged"),
        ("gender", None, "Female", *why, "ProfileChanged"),
    ]


def test_a_field_that_is_cleared_has_no_new_value(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee")
    ann_is(ledger, 27, last_name="**CLEAR**")
    assert told(ledger) == [
        ("last_name", "Lee", None, 2, 2, "clear-empties", DAY_27, "FieldCleared")
    ]


def test_a_list_that_is_emptied_has_no_new_value(ledger: Ledger) -> None:
    ann_is(ledger, 26, system_label_names="honors; band")
    ann_is(ledger, 27, system_label_names="")
    old = '["honors", "band"]'
    why = 2, 2, "labels-replace", DAY_27, "LabelsReplaced"
    assert told(ledger) == [("system_label_names", old, None, *why)]


def test_being_archived_is_a_change(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    ann_is(ledger, 27, disabled="TRUE")
    ann_is(ledger, 28, disabled="FALSE")
    assert [(row[:3], row[-1]) for row in told(ledger)] == [
        (("archived", 0, 1), "Archived"),
        (("archived", 1, 0), "Unarchived"),
    ]


def test_an_account_may_be_archived_from_its_first_row_on(ledger: Ledger) -> None:
    ann_is(ledger, 26, disabled="TRUE")
    why = 1, 2, "disabled-archives", DAY_26, "Archived"
    assert told(ledger, f"{CHANGES} WHERE field = 'archived'") == [
        ("archived", 0, 1, *why)
    ]


def test_numbers_and_booleans_stay_what_they_are(ledger: Ledger) -> None:
    ann_is(ledger, 26, primary_education__cumulative_gpa="3", veteran="TRUE")
    ann_is(ledger, 27, primary_education__cumulative_gpa="3.5", veteran="FALSE")
    assert [row[:3] for row in told(ledger)] == [
        ("primary_education_cumulative_gpa", 3.0, 3.5),
        ("veteran", 1, 0),
    ]


def test_a_value_that_stays_is_no_change(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee", gender="Female")
    ann_is(ledger, 27, last_name="Lee", gender="")
    assert told(ledger) == []


def test_an_account_that_was_renamed_keeps_its_history(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    row = "anna,ann@state.example.edu,Ann"
    run(ledger, students(row, day=27, job=Job(changes_identifiers=True)))
    (who,) = ask(ledger, "SELECT count(DISTINCT account) AS accounts FROM changes")
    assert who == {"accounts": 1}
    why = 2, 2, "email-backup-identifier", DAY_27, "UsernameChanged"
    assert told(ledger) == [("username", "ann", "anna", *why)]


def test_rows_that_were_rejected_or_skipped_change_nothing(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    run(ledger, students("ann,ann@state.example.edu,Ann 2", day=27, header=HEADER))
    run(ledger, students("ann,ann@other.edu,Anna", day=28))
    assert told(ledger) == []


def test_words_that_come_again_are_kept_once(ledger: Ledger) -> None:
    for day, name in ((26, "Lee"), (27, "Oh"), (28, "Poe")):
        ann_is(ledger, day, last_name=name)
    words = ask(ledger, "SELECT word FROM words ORDER BY number")
    assert [row["word"] for row in words] == [
        "last_name",
        "NameChanged",
        "identifier-column",
    ]


def test_the_changes_of_a_row_are_in_the_order_of_their_fields(ledger: Ledger) -> None:
    ann_is(ledger, 26)
    ann_is(ledger, 27, last_name="Lee", middle_name="Bea", veteran="TRUE", card_id="7")
    changes = ask(ledger, "SELECT field, version FROM field_changes")
    assert [row["field"] for row in changes] == [
        "card_id",
        "last_name",
        "middle_name",
        "veteran",
    ]
    assert {row["version"] for row in changes} == {2, 3, 4}
