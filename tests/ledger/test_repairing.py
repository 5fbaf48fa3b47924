"""Which files give values back: one, or two where a row would be a new user."""

from domain.account import Account
from domain.fields import EMAIL_ADDRESS, LABELS, USERNAME, Field
from domain.rulebook import CURRENT
from domain.settings import Job
from ledger.identity import account_id
from ledger.repairing import Mending, Step, steps_of
from ledger.undoing import Changed


def mending(name: str, cells: dict[Field, str], **more: str) -> Mending:
    """An account to which these cells are to be given back."""
    values = {"username": name, "email_address": f"{name}@post.example"}
    named = values | {"first_name": name.capitalize()} | more
    now = Account(account_id("state", name, 0), 2, "state", "Students", named)
    return Mending(Changed(now, now, now, 2, {}), cells)


def texts(steps: list[Step]) -> list[list[str]]:
    return [step.content.decode().splitlines() for step in steps]


def test_an_address_and_a_username_take_two_files() -> None:
    both = {USERNAME: "anne", EMAIL_ADDRESS: "ann@state.example.edu"}
    mendings = [mending("ann", both), mending("bob", {USERNAME: "rob"})]
    steps = steps_of(mendings, Job(), CURRENT)
    assert texts(steps) == [
        ["username,email_address,first_name", "ann,ann@state.example.edu,Ann"],
        [
            "username,email_address,first_name",
            "rob,bob@post.example,Bob",
            "anne,ann@state.example.edu,Ann",
        ],
    ]
    assert [step.job.changes_identifiers for step in steps] == [False, True]


def test_only_one_of_them_takes_one_file() -> None:
    mendings = [
        mending("ann", {EMAIL_ADDRESS: "ann@state.example.edu"}),
        mending("bob", {USERNAME: "rob"}),
    ]
    (step,) = steps_of(mendings, Job(), CURRENT)
    assert step.job.changes_identifiers
    assert texts([step])[0][1:] == [
        "rob,bob@post.example,Bob",
        "ann,ann@state.example.edu,Ann",
    ]


def test_who_keeps_the_labels_has_them_in_the_row() -> None:
    mendings = [
        mending("ann", {LABELS: "One;Two"}),
        mending("bob", {EMAIL_ADDRESS: "b@post.example"}, system_label_names="Three"),
    ]
    (step,) = steps_of(mendings, Job(), CURRENT)
    labels = [line.rpartition(",")[2] for line in texts([step])[0]]
    assert labels == ["system_label_names", "Three", "One;Two"]


def test_nothing_to_give_back_is_no_file() -> None:
    assert steps_of([mending("ann", {})], Job(), CURRENT) == []
