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
        r'the school "(?P<name>[^"]+)" (?P<runs>runs|does not run) '
        r"the disabling sync"
    )
)
def set_disabling_sync(stage: Stage, name: str, runs: str) -> None:
    """Say whether students who are absent from a file are archived."""
    stage.set_school(name, SchoolSettings(disabling_sync=runs == "runs"))


@step(
    parsers.re(
        r'the school "(?P<name>[^"]+)" (?P<does>overrules|upholds) "(?P<rule>[^"]+)"'
    )
)
def set_overruled(stage: Stage, name: str, does: str, rule: str) -> None:
    """Let a school go by an assumed rule, or not."""
    overruled = SchoolSettings(overruled=(rule,))
    upheld = SchoolSettings(upheld=(rule,))
    stage.set_school(name, overruled if does == "overrules" else upheld)


@step(parsers.re(r'the school "(?P<name>[^"]+)" is guarded by "(?P<guards>[^"]+)"'))
def set_guards(stage: Stage, name: str, guards: str) -> None:
    """Hold a school's files that reach a limit; several are separated by commas."""
    parted = tuple(guard.strip() for guard in guards.split(","))
    stage.set_school(name, SchoolSettings(guards=parted))


@step(
    parsers.re(
        r'the school "(?P<name>[^"]+)" has mentorship switched '
        r"(?P<switched>on|off)"
    )
)
def set_mentorship(stage: Stage, name: str, switched: str) -> None:
    """Switch a school's mentorship on or off."""
    stage.set_school(name, SchoolSettings(mentorship=switched == "on"))
