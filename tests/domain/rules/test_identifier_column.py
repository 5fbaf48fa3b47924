from domain.events import EmailChanged, NameChanged, Ruled
from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL, CHANGES_IDENTIFIERS
from tests.domain.people import ANN, BOB, TECH, row, student_at, values

BY_COLUMN = "identifier-column"


def test_a_known_username_is_updated() -> None:
    given(ANN, BOB).when(row("bob", email_address="bob@post.example")).then_updated(
        Ruled(EmailChanged(values(email_address="bob@post.example")), BY_COLUMN)
    )


def test_an_unknown_username_is_created() -> None:
    assert given(ANN).when(row("bob")).account("bob").values == BOB.values


def test_usernames_compare_exactly() -> None:
    after = given(ANN).when(row("ANN", email_address="ann@post.example"))
    assert after.account("ann") == ANN
    assert after.account("ANN").email_address == "ann@post.example"


def test_a_job_may_look_up_by_address_instead_in_any_case() -> None:
    given(ANN, job=BY_EMAIL).when(
        row("ann", email_address="ANN@state.example.edu", last_name="Oak")
    ).then_updated(Ruled(NameChanged(values(last_name="Oak")), BY_COLUMN))


def test_looking_up_by_address_never_changes_a_username_by_itself() -> None:
    given(ANN, job=BY_EMAIL).when(row("ann", username="ann2")).then_rejected(
        "sensitive-field", {"base": ["Attempted to update username from ann to ann2"]}
    )


def test_an_unknown_address_is_created() -> None:
    after = given(ANN, job=BY_EMAIL).when(row("bob"))
    assert after.account("bob").values == BOB.values


def test_another_schools_account_of_that_username_is_not_found() -> None:
    given(ANN, school=TECH).when(
        row("ann", email_address="ann@tech.example.edu")
    ).then_accepted()


def test_another_schools_account_of_that_address_is_not_found() -> None:
    ann = student_at("tech", "ann", email_address="ann@post.example")
    by_email = given(ann, job=BY_EMAIL)
    outcome = by_email.when(row("ann", email_address="ann@post.example")).outcome
    assert outcome.account is None


def test_the_flag_does_not_matter_where_the_username_is_known() -> None:
    given(ANN, job=CHANGES_IDENTIFIERS).when(row("ann", last_name="Oak")).then_updated(
        Ruled(NameChanged(values(last_name="Oak")), BY_COLUMN)
    )
