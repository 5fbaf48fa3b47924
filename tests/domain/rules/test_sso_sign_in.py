import pytest

from domain.rules.sso_sign_in import can_use_sso


def test_sso_works_with_an_auth_identifier_at_a_school_that_uses_it() -> None:
    assert can_use_sso(
        sso=True, auth_identifier="aoak", archived=False, withdrawn=False
    )


@pytest.mark.parametrize(
    ("sso", "auth_identifier", "archived", "withdrawn"),
    [
        (False, "aoak", False, False),
        (True, "", False, False),
        (True, None, False, False),
        (True, "aoak", True, False),
        (True, "aoak", False, True),
    ],
    ids=["no SSO", "blank", "absent", "archived", "withdrawn"],
)
def test_it_fails_where_one_of_the_four_is_missing(
    sso: bool, auth_identifier: str | None, archived: bool, withdrawn: bool
) -> None:
    assert not can_use_sso(
        sso=sso,
        auth_identifier=auth_identifier,
        archived=archived,
        withdrawn=withdrawn,
    )
