from domain.decide import Outcome
from domain.ending import Kind
from domain.events import (
    Archived,
    AuthIdentifierChanged,
    CardIdChanged,
    EducationChanged,
    EducationDatesSet,
    EmailChanged,
    FieldCleared,
    LabelsReplaced,
    ListsReplaced,
    NameChanged,
    ProfileChanged,
    Ruled,
    SchoolYearChanged,
    Unarchived,
    UserCreated,
    UsernameChanged,
)
from domain.fields import FIELDS
from domain.row import Row
from tests.domain.given import given
from tests.domain.jobs import CHANGES_IDENTIFIERS
from tests.domain.people import ANN, BOB, archived, row, student, values

BY_COLUMN = "identifier-column"


def test_doing_nothing_is_no_events_at_all() -> None:
    assert given(ANN).when(row("ann")).outcome == Outcome(Kind.UNCHANGED, ANN, ())


def test_a_created_account_comes_with_all_its_values_and_no_account_before() -> None:
    outcome = given().when(row("ann", last_name="Oak", cumulative_gpa="3.50")).outcome
    told = UserCreated(
        "state",
        "Students",
        student("ann", last_name="Oak", cumulative_gpa=3.5).values,
    )
    assert outcome == Outcome(Kind.CREATED, None, (Ruled(told, "created-confirmed"),))


def test_an_updated_account_comes_with_what_changed_and_as_it_was_before() -> None:
    outcome = given(ANN).when(row("ann", last_name="Oak")).outcome
    told = Ruled(NameChanged(values(last_name="Oak")), BY_COLUMN)
    assert outcome == Outcome(Kind.UPDATED, ANN, (told,))


def test_a_rejected_row_tells_nothing_and_names_the_account_that_it_met() -> None:
    outcome = given(ANN).when(row("ann", last_name="Oak", veteran="yes")).outcome
    assert (outcome.kind, outcome.account) == (Kind.REJECTED, ANN)
    assert (outcome.events, outcome.remark) == ((), None)


def test_a_rejected_row_that_met_no_account_names_none() -> None:
    outcome = given(ANN).when(row("bob", veteran="yes")).outcome
    assert (outcome.kind, outcome.account) == (Kind.REJECTED, None)


def test_a_rejected_row_changes_nothing_at_all() -> None:
    after = given(ANN).when(row("ann", last_name="Oak", veteran="yes"))
    assert after.account("ann") == ANN


def test_a_row_applies_to_the_accounts_as_the_rows_above_left_them() -> None:
    after = given().when(row("ann"), row("bob", email_address="ann@state.example.edu"))
    after.then_rejected(
        "email-taken", {"email_address": ["has already been taken"]}, hint="ann"
    )


def test_events_come_in_a_fixed_order_one_of_a_kind_then_clearings_then_archiving() -> (
    None
):
    ann = student("ann", card_id="007", mobile_number="5550100000", gender="f")
    given(ann, job=CHANGES_IDENTIFIERS).when(
        row(
            "ann",
            disabled="TRUE",
            gender="**CLEAR**",
            mobile_number="**CLEAR**",
            system_label_names="honors",
            campus_name="North",
            major_names="Art",
            minor_names="Law",
            cumulative_gpa="3.5",
            end_date="2024-05-10",
            start_date="2020-08-24",
            school_year_name="Alumni",
            last_name="Oak",
            card_id="008",
            auth_identifier="aoak",
            email_address="ann@post.example",
        )
    ).then_updated(
        Ruled(EmailChanged(values(email_address="ann@post.example")), BY_COLUMN),
        Ruled(AuthIdentifierChanged(values(auth_identifier="aoak")), BY_COLUMN),
        Ruled(CardIdChanged(values(card_id="008")), BY_COLUMN),
        Ruled(NameChanged(values(last_name="Oak")), BY_COLUMN),
        Ruled(SchoolYearChanged(values(school_year_name="Alumni")), BY_COLUMN),
        Ruled(
            EducationDatesSet(values(start_date="2020-08-24", end_date="2024-05-10")),
            BY_COLUMN,
        ),
        Ruled(EducationChanged(values(cumulative_gpa=3.5)), BY_COLUMN),
        Ruled(
            ListsReplaced(values(major_names=("Art",), minor_names=("Law",))),
            "list-replaces",
        ),
        Ruled(ProfileChanged(values(campus_name="North")), BY_COLUMN),
        Ruled(LabelsReplaced(values(system_label_names=("honors",))), "labels-replace"),
        Ruled(FieldCleared("gender"), "clear-empties"),
        Ruled(FieldCleared("mobile_number"), "clear-empties"),
        Ruled(Archived(), "disabled-archives"),
    )


def test_the_rule_by_which_the_account_was_found_is_told_with_the_event() -> None:
    given(ANN, job=CHANGES_IDENTIFIERS).when(
        row("ann", username="ann2", last_name="Oak")
    ).then_updated(
        Ruled(UsernameChanged(values(username="ann2")), "email-backup-identifier"),
        Ruled(NameChanged(values(last_name="Oak")), "email-backup-identifier"),
    )


def test_the_order_of_the_columns_makes_no_difference() -> None:
    cells = row("ann", last_name="Oak", card_id="007", veteran="TRUE").cells
    backwards = Row.of(2, dict(reversed(list(cells.items()))))
    forth, back = given(ANN).when(Row.of(2, cells)), given(ANN).when(backwards)
    assert back.outcome == forth.outcome
    created = given().when(backwards).outcome.events[0].event
    assert isinstance(created, UserCreated)
    order = [field.column for field in FIELDS if field.column in created.values]
    assert list(created.values) == order


def test_coming_back_changes_the_year_and_unarchives() -> None:
    alumna = archived(student("ann", school_year_name="Alumni"))
    given(alumna).when(
        row("ann", school_year_name="Masters", disabled="FALSE")
    ).then_updated(
        Ruled(SchoolYearChanged(values(school_year_name="Masters")), BY_COLUMN),
        Ruled(Unarchived(), "disabled-archives"),
    )


def test_values_compare_exactly() -> None:
    given(student("ann", last_name="oak")).when(
        row("ann", last_name="Oak")
    ).then_updated(Ruled(NameChanged(values(last_name="Oak")), BY_COLUMN))


def test_a_row_ends_in_one_of_five_ways() -> None:
    names = ["created", "updated", "unchanged", "skipped", "rejected"]
    assert [kind.value for kind in Kind] == names


def test_deciding_leaves_the_accounts_alone() -> None:
    then = given(ANN, BOB).when(row("ann", veteran="yes"), row("bob", veteran="yes"))
    assert (then.account("ann"), then.account("bob")) == (ANN, BOB)
