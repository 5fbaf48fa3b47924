import pytest

from tests.domain.the_file import the_file

HEADER = "username,email_address,first_name,card_id,auth_identifier"
ANN = "ann,ann@state.example.edu,Ann,007,aoak"


@pytest.mark.parametrize(
    "other",
    [
        "ann,bob@state.example.edu,Bob,008,belm",
        "bob,ann@state.example.edu,Bob,008,belm",
        "bob,ANN@State.Example.EDU,Bob,008,belm",
        "bob,bob@state.example.edu,Bob,007,belm",
        "bob,bob@state.example.edu,Bob,008,aoak",
        f"  {ANN}  ",
    ],
    ids=["username", "address", "address in capitals", "card", "sso", "everything"],
)
def test_rows_that_share_an_identifying_value_are_all_skipped(other: str) -> None:
    file = the_file(HEADER, ANN, other, "cy,cy@state.example.edu,Cy,009,cash")
    assert file.set_aside() == {2: "duplicate-row", 3: "duplicate-row"}
    assert file.decided() == [4]


def test_every_copy_is_skipped_and_names_another_one() -> None:
    analysis = the_file(HEADER, ANN, ANN, ANN).analysis()
    assert [aside.refusal.message for aside in analysis.set_aside] == [None] * 3
    assert [aside.refusal.hint for aside in analysis.set_aside] == [
        f"row {other} has the same email_address: keep one row per student"
        for other in (3, 2, 2)
    ]


def test_a_chain_of_shared_values_is_skipped_from_end_to_end() -> None:
    file = the_file(
        HEADER,
        ANN,
        "bob,bob@state.example.edu,Bob,007,",
        "cy,bob@state.example.edu,Cy,,",
    )
    assert file.decided() == []


@pytest.mark.parametrize(
    "other",
    [
        "bob,bob@state.example.edu,Ann,008,belm",
        "ANN,bob@state.example.edu,Bob,7,AOAK",
        "007,bob@state.example.edu,Bob,aoak,ann",
    ],
    ids=["a first name", "other letters", "other columns"],
)
def test_rows_that_share_nothing_that_identifies_go_on(other: str) -> None:
    assert the_file(HEADER, ANN, other).decided() == [2, 3]


@pytest.mark.parametrize("cell", ["", "**CLEAR**"])
def test_blank_and_cleared_values_do_not_collide(cell: str) -> None:
    file = the_file(
        HEADER,
        f"ann,ann@state.example.edu,Ann,{cell},{cell}",
        f"bob,bob@state.example.edu,Bob,{cell},{cell}",
    )
    assert file.decided() == [2, 3]


def test_a_row_that_is_the_students_last_one_is_skipped_too_if_it_is_repeated() -> None:
    yesterday = the_file(HEADER, ANN)
    file = the_file(HEADER, ANN, ANN.replace("Ann", "Anna"), after=yesterday)
    assert file.set_aside() == {2: "duplicate-row", 3: "duplicate-row"}
    assert file.analysis().same == []
