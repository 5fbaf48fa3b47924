import pytest

from domain.events import EducationDatesSet, Ruled
from domain.rulebook import rulebook_on
from domain.settings import Job, Settings
from tests.domain.given import Given, given
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.jobs import AUTOMATIC, MM_DD_YYYY
from tests.domain.people import ANN, STATE, row, values

WRONG = {"primary_education.end_date": ["is invalid"]}


@pytest.mark.parametrize(
    "cell",
    ["05/10/2024", "2024-5-10", "10-05-2024", "2024/05/10", "2023-02-29", "soon"],
)
def test_a_date_that_is_not_yyyy_mm_dd_is_rejected(cell: str) -> None:
    given(ANN).when(row("ann", end_date=cell)).then_rejected(
        "date-format", WRONG, hint="yyyy-mm-dd"
    )


def test_both_dates_are_named() -> None:
    given(ANN).when(row("ann", start_date="2020", end_date="2024")).then_rejected(
        "date-format", {"primary_education.start_date": ["is invalid"], **WRONG}
    )


@pytest.mark.parametrize(
    ("cell", "job"),
    [
        ("2024-05-10", Job()),
        ("2024-05-10T09:30:00-05:00", Job()),
        ("2024-05-10 09:30:00", Job()),
        ("05/10/2024", MM_DD_YYYY),
        ("2024-05-10", MM_DD_YYYY),
    ],
)
def test_a_date_may_have_a_time_and_a_manual_job_may_read_mm_dd_yyyy(
    cell: str, job: Job
) -> None:
    given(ANN, job=job).when(row("ann", end_date=cell)).then_updated(
        Ruled(EducationDatesSet(values(end_date="2024-05-10")), "identifier-column")
    )


def test_an_automatic_job_never_reads_mm_dd_yyyy() -> None:
    given(ANN, job=AUTOMATIC).when(row("ann", end_date="05/10/2024")).then_rejected(
        "date-format", WRONG
    )


@pytest.mark.parametrize(
    ("day", "job", "hint"),
    [
        ("2018-06-10", MM_DD_YYYY, "write dates as yyyy-mm-dd"),
        (
            "2018-06-11",
            Job(),
            "write dates as yyyy-mm-dd (a manual job reads mm/dd/yyyy with "
            "--mm-dd-yyyy)",
        ),
        ("2018-06-11", MM_DD_YYYY, "write dates as yyyy-mm-dd or mm/dd/yyyy"),
        (
            "2015-04-30",
            Job(),
            "write dates as yyyy/mm/dd or yyyy-mm-dd or mm/dd/yy or dd-mm-yy",
        ),
    ],
)
def test_the_hint_names_the_forms_of_the_day(day: str, job: Job, hint: str) -> None:
    settings = Settings(STATE, job, rulebook=rulebook_on(day))
    then = Given(InMemoryAccounts([ANN]), settings).when(row("ann", end_date="soon"))
    assert then.outcome.refusal
    assert then.outcome.refusal.hint == hint
