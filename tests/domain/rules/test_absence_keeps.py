from tests.domain.given import given
from tests.domain.people import ANN, BOB, archived, row


def test_a_student_who_is_not_in_a_file_is_untouched() -> None:
    after = given(ANN, BOB).when(row("ann", last_name="Oak"))
    assert after.account("bob") == BOB


def test_an_archived_student_who_is_not_in_a_file_stays_archived() -> None:
    after = given(ANN, archived(BOB)).when(row("ann", disabled="FALSE"))
    assert after.account("bob") == archived(BOB)


def test_a_student_who_is_in_the_file_is_touched() -> None:
    after = given(ANN, BOB).when(row("ann", last_name="Oak"))
    assert after.account("ann") != ANN
