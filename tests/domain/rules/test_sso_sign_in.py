import pytest

from domain.rules.sso_sign_in import can_use_sso


def test_sso_works_with_an_auth_identifier_at_a_school_that_uses_it() -> None:
    assert can_use_sso(sso=True, auth_identifier="aoak", archived=False)


@pytest.mark.parametrize(
    ("sso", "auth_identifier", "archived"),
    [
        (False, "aoak", False),
        (True, "", False),
        (True, None, False),
        (True, "aoak", True),
    ],
    ids=["no SSO", "blank", "absent", "archived"],
)
def test_it_fails_where_one_of_the_three_is_missing(
    sso: bool, auth_identifier: str | None, archived: bool
) -> None:
    assert not can_use_sso(sso=sso, auth_identifier=auth_identifier, archived=archived)
