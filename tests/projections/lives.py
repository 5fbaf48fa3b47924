"""A history with a bit of everything, told step by step."""

from collections.abc import Callable, Iterator
from uuid import UUID

from domain.events import Cause
from domain.settings import Channel, Job
from ledger.baselining import take_baseline
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from ledger.releasing import release_import
from ledger.schools import SchoolSettings, set_school
from tests.ledger.given import ANN, BOB, CY, HEADER, add_tech, run, students

ANNS, BOBS, CYS, DEES = (
    str(account_id("state", name, 0)) for name in ("ann", "bob", "cy", "dee")
)
DISABLED = f"{HEADER},disabled"
SSO = f"{HEADER},auth_identifier"


def steps(ledger: Ledger) -> Iterator[None]:
    """Let the history happen, and stop after every step.

    Dee is of the baseline. Ann, Bob and Cy come; Ann is called Lee; the school goes
    over to single sign-on, which Ann loses; Bob is archived and comes back; Cy is
    renamed and deleted; import 5 is held, and released.
    """
    for step in _STEPS:
        step(ledger)
        yield


def told(ledger: Ledger) -> Ledger:
    """The ledger after all steps."""
    for _ in steps(ledger):
        pass
    return ledger


def _observe(fact: str, who: str, day: int, **said: str) -> Callable[[Ledger], object]:
    at = f"2024-08-{day}T12:00:00"
    observed = Observation(fact, UUID(who), said, at=at, by="the dean", because="so")
    return lambda ledger: observe(ledger, observed)


def _imported(*rows: str, day: int, header: str = HEADER) -> Callable[[Ledger], object]:
    return lambda ledger: run(
        ledger, students(*rows, day=day, header=header, school="state")
    )


def _held(ledger: Ledger) -> None:
    job = Job(channel=Channel.AUTOMATIC)
    rows = "bob,bob@state.example.edu,Rob", "zoe,zoe@other.edu,Zoe"
    taken = run(ledger, students(*rows, day=20, school="state", job=job))
    assert taken.is_held


_STEPS: tuple[Callable[[Ledger], object], ...] = (
    add_tech,
    lambda ledger: take_baseline(
        ledger,
        students(
            "dee,dee@state.example.edu,Dee", day=10, name="export", school="state"
        ),
    ),
    _imported(f"{ANN},alee", f"{BOB},", f"{CY},", day=11, header=SSO),
    _imported(f"{ANN},Lee", f"{BOB},", day=12, header=f"{HEADER},last_name"),
    lambda ledger: set_school(
        ledger, "state", SchoolSettings(sso=True), "2024-08-13T00:00:00"
    ),
    _imported(f"{BOB},TRUE", day=14, header=DISABLED),
    _observe("edited", CYS, 15, first_name="Cyrus", preferred_name="C"),
    _imported(f"{BOB},FALSE", day=16, header=DISABLED),
    _observe("sso-withdrawn", ANNS, 17),
    _observe("deleted", CYS, 18),
    _held,
    lambda ledger: set_school(
        ledger, "state", SchoolSettings(sso=False), "2024-08-21T00:00:00"
    ),
    lambda ledger: release_import(ledger, 5, Cause("2024-08-22T00:00:00")),
    _imported(ANN, "dee,dee@state.example.edu,Dee", "", day=23),
)
