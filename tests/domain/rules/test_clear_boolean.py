from domain.events import ProfileChanged, Ruled
from tests.domain.given import given
from tests.domain.people import archived, row, student, values

ANN = student("ann", veteran=True)


def test_a_boolean_cannot_be_cleared() -> None:
    given(ANN).when(row("ann", veteran="**CLEAR**")).then_rejected(
        "clear-boolean", {"veteran": ["is invalid"]}, hint="send FALSE"
    )


def test_clearing_disabled_does_not_unarchive() -> None:
    given(archived(ANN)).when(row("ann", disabled="**CLEAR**")).then_rejected(
        "clear-boolean", {"disabled": ["is invalid"]}
    )


def test_false_is_the_way() -> None:
    given(ANN).when(row("ann", veteran="FALSE")).then_updated(
        Ruled(ProfileChanged(values(veteran=False)), "identifier-column")
    )
