from domain.rules.password_sign_in import can_use_password


def test_an_archived_account_has_no_use_for_a_password() -> None:
    assert not can_use_password(archived=True)


def test_any_other_account_can_use_one() -> None:
    assert can_use_password(archived=False)
