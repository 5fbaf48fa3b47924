import pytest

from tests.domain.given import given
from tests.domain.people import ANN, row


@pytest.mark.parametrize(
    "address",
    [
        "ann",
        "ann.state.example.edu",
        "ann@",
        "@state.example.edu",
        "ann@localhost",
        "ann@state..example.edu",
        "ann@state.example.edu.",
        "ann@oak@state.example.edu",
        "ann oak@state.example.edu",
        "ann@state.example.edu;ann@post.example",
        "Ann <ann@state.example.edu>",
    ],
)
def test_what_is_no_address_is_rejected(address: str) -> None:
    given(ANN).when(row("ann", email_address=address)).then_rejected(
        "email-syntax", {"email_address": ["is invalid"]}, hint="name@domain"
    )


@pytest.mark.parametrize(
    "address",
    [
        "a@post.example",
        "ann.oak+jobs@post.example",
        "o'neil@post.example",
        "ann_oak-elm@mail.post.example",
    ],
)
def test_an_unusual_address_is_one(address: str) -> None:
    given(ANN).when(row("ann", email_address=address)).then_accepted()
