"""Steps: which schools are there?"""

from pytest_bdd import parsers, step

from ledger.schools import SchoolSettings
from scenarios.steps.stage import Stage


@step(parsers.re(r'the school "(?P<name>[^"]+)" with the domain "(?P<domains>[^"]+)"'))
def add_school(stage: Stage, name: str, domains: str) -> None:
    """Register a school; several domains are separated by commas."""
    stage.add_school(name, [domain.strip() for domain in domains.split(",")])


@step(
    parsers.re(
        r'the school "(?P<name>[^"]+)" (?P<uses>uses|does not use) '
        r"single sign-on"
    )
)
def set_sso(stage: Stage, name: str, uses: str) -> None:
    """Say whether the school uses single sign-on."""
    stage.set_school(name, SchoolSettings(sso=uses == "uses"))


@step(
    parsers.re(
        r'the school "(?P<name>[^"]+)" has mentorship switched '
        r"(?P<switched>on|off)"
    )
)
def set_mentorship(stage: Stage, name: str, switched: str) -> None:
    """Switch a school's mentorship on or off."""
    stage.set_school(name, SchoolSettings(mentorship=switched == "on"))
