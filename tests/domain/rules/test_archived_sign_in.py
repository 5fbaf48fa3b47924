import pytest

from domain.rules.archived_sign_in import remark, shut_out


@pytest.mark.parametrize("archived", [True, False])
def test_whoever_is_archived_is_shut_out_and_nobody_else(archived: bool) -> None:
    assert shut_out(archived=archived) is archived


def test_before_2024_the_remark_on_an_archived_account_ends_there() -> None:
    text = "archived: cannot sign in to the school's Handshake"
    assert remark(archived=True, at="2023-12-31T23:59:59") == text


@pytest.mark.parametrize("at", ["2024-01-01", "2024-01-01T00:00:00", "2026-05-07"])
def test_since_2024_the_remark_names_the_unconnected_account(at: str) -> None:
    assert remark(archived=True, at=at) == (
        "archived: cannot sign in to the school's Handshake; "
        "since 2024 the person may go on with an unconnected account"
    )


def test_there_is_no_remark_on_an_account_that_is_not_archived() -> None:
    assert remark(archived=False, at="2024-01-01T00:00:00") is None
