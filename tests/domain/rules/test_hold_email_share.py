from domain.rules.hold_email_share import changes_address, gauge
from domain.settings import Settings
from tests.domain.given import Given
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.people import ANN, BOB, STATE, row

RELEASED = Settings(STATE, released_from=frozenset({"hold-email-share"}))
MOVED = row("ann", email_address="ann@post.example")


def test_another_address_is_a_change() -> None:
    assert changes_address(MOVED, ANN)


def test_the_same_address_no_address_and_a_new_student_are_none() -> None:
    assert not changes_address(row("ann"), ANN)
    assert not changes_address(row("ann", email_address="ANN@State.Example.EDU"), ANN)
    assert not changes_address(row("ann", email_address=""), ANN)
    assert not changes_address(row("ann", email_address="**CLEAR**"), ANN)
    assert not changes_address(MOVED, None)


def test_ten_percent_of_all_rows_hold() -> None:
    assert not gauge(99, 1000, Settings(STATE)).holds
    assert gauge(100, 1000, Settings(STATE)).holds


def test_once_released_the_rows_that_change_an_address_are_rejected() -> None:
    Given(InMemoryAccounts([ANN]), RELEASED).when(MOVED).then_rejected(
        "hold-email-share",
        {
            "base": [
                "Attempted to update email_address from ann@state.example.edu to "
                "ann@post.example"
            ]
        },
        hint="manual job",
    )


def test_once_released_the_others_are_not() -> None:
    then = Given(InMemoryAccounts([BOB]), RELEASED).when(row("bob", last_name="Elm"))
    then.then_accepted()


def test_a_file_that_another_gate_held_may_change_addresses() -> None:
    by_another = Settings(STATE, released_from=frozenset({"hold-warning"}))
    Given(InMemoryAccounts([ANN]), by_another).when(MOVED).then_accepted()
