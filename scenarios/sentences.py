"""Which step tells what happened?"""

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import astuple

from domain.events import SettingsEvent
from domain.observation import EDITED, REGISTERED
from domain.settings import Channel, Identifier, School
from ledger.history import (
    BaselineWasTaken,
    FactToObserve,
    FileCame,
    ImportWasReleased,
    SchoolWasSet,
)
from ledger.moments import moment_in
from ledger.observing import SOMEBODY
from ledger.stories import Chapter, Story, Table
from scenarios.gherkin import quoted, table, text

Step = Sequence[str]
"""A sentence, and the lines of a table or a text below it."""


class Teller:
    """Tells the chapters of a story, one after the other."""

    def __init__(self, story: Story) -> None:
        registered = (each.entry for each in story)
        names = {e.event.name for e in registered if isinstance(e, SchoolWasSet)}
        self._several = len(names) > 1
        self._schools: dict[str, School] = {}

    def named(self, school: str, who: str) -> str:
        """An account's name as steps have it: with its school where there are more."""
        return f"{school}/{who}" if self._several else who

    def steps(self, chapter: Chapter) -> Iterator[Step]:
        """The steps of a chapter. Raises LedgerError where there is none."""
        entry, file = chapter.entry, chapter.table
        if isinstance(entry, SchoolWasSet):
            yield from ([each] for each in self._of_school(entry.event))
        elif isinstance(entry, FileCame) and file:
            yield self._of_file(entry, file)
        elif isinstance(entry, ImportWasReleased):
            yield [f"the import is released on {entry.cause.at}"]
        elif isinstance(entry, BaselineWasTaken) and file:
            yield self._of_baseline(entry, file)
        elif isinstance(entry, FactToObserve):
            yield self._of_observation(entry)

    def _of_school(self, event: SettingsEvent) -> Iterator[str]:
        after, name = School(*astuple(event)), f"the school {quoted(event.name)}"
        before = self._schools.get(event.name)
        if before is None:
            yield f"{name} with the domain {quoted(', '.join(after.domains))}"
            before = School(event.name, after.domains)
        self._schools[event.name] = after
        if after.sso != before.sso:
            yield f"{name} {'uses' if after.sso else 'does not use'} single sign-on"
        if after.disabling_sync != before.disabling_sync:
            runs = "runs" if after.disabling_sync else "does not run"
            yield f"{name} {runs} the disabling sync"
        if after.mentorship != before.mentorship:
            switched = "on" if after.mentorship else "off"
            yield f"{name} has mentorship switched {switched}"
        for rule in sorted({*after.overruled} ^ {*before.overruled}):
            does = "overrules" if rule in after.overruled else "upholds"
            yield f"{name} {does} {quoted(rule)}"
        if guards := _guards(after.guards, before.guards):
            yield f"{name} is guarded by {quoted(', '.join(guards))}"

    def _of_file(self, entry: FileCame, file: Table) -> Step:
        started, name = entry.started, file_name(entry.started.file)
        options = shlex.join(self._options(entry))
        said = f" with {quoted(options)}" if options else ""
        is_even = all(len(line.cells) == len(file.header) for line in file.lines)
        stands = "" if is_even else " as it stands"
        sentence = f"the {started.type} file {quoted(name)} is imported{stands}{said}:"
        below = _rows(file) if is_even else text(file.content.decode())
        return [sentence, *below]

    def _options(self, entry: FileCame) -> Iterator[str]:
        started = entry.started
        if self._several:
            yield from ("--school", started.school)
        if moment_in(file_name(started.file)) != entry.cause.at:
            yield from ("--at", entry.cause.at.removesuffix("T00:00:00"))
        if started.channel != Channel.MANUAL:
            yield from ("--channel", started.channel)
        if started.identifier != Identifier.USERNAME:
            yield from ("--identifier", started.identifier)
        if started.changes_identifiers:
            yield "--changes-identifiers"
        if started.mm_dd_yyyy:
            yield "--mm-dd-yyyy"
        if started.rules:
            yield from ("--rules", started.rules)
        for guard in _guards(started.guards, self._schools[started.school].guards):
            yield from ("--guard", guard)

    def _of_baseline(self, entry: BaselineWasTaken, file: Table) -> Step:
        name, at = file_name(entry.told.file), entry.cause.at
        if moment_in(name) != at:
            digits = "".join(each for each in at if each.isdigit() or each == "T")
            name = f"{digits}_export.csv"
        of = f" of {quoted(entry.told.name)}" if self._several else ""
        return [
            f"the export {quoted(name)} is taken as the baseline{of}:",
            *_rows(file),
        ]

    def _of_observation(self, entry: FactToObserve) -> Step:
        told, at = entry.observation, entry.cause.at.removesuffix("T00:00:00")
        rows = list(told.said.items())
        if told.fact == REGISTERED:
            school = quoted(told.school or "")
            sentence = f"{quoted(str(told.who))} is observed registered at {school}"
            return [f"{sentence} on {at}:", *table(rows)]
        who = quoted(self.named(told.school or "", str(told.who)))
        sentence = f"the account {who} is observed {told.fact} on {at}"
        if told.by != SOMEBODY:
            sentence += f" by {quoted(_plain(told.by))}"
        if told.because:
            sentence += f" because {quoted(_plain(told.because))}"
        return [f"{sentence}:", *table(rows)] if told.fact == EDITED else [sentence]


def number_of(chapter: Chapter) -> int | None:
    """The number of the import that a chapter is about."""
    entry = chapter.entry
    if isinstance(entry, FileCame):
        return entry.started.number
    return entry.number if isinstance(entry, ImportWasReleased) else None


def can_be_told(story: Story) -> bool:
    """Whether there are steps for it: a release is that of the file before it."""
    last = None
    for chapter in story:
        if isinstance(chapter.entry, FileCame):
            last = number_of(chapter)
        elif isinstance(chapter.entry, ImportWasReleased) and last != number_of(
            chapter
        ):
            return False
    return True


def file_name(name: str) -> str:
    """The name of a file as a step can quote it."""
    return _plain(name)


def _plain(text: str) -> str:
    """A text without the marks in which steps quote it."""
    return " ".join(text.replace('"', "'").split())


def _rows(file: Table) -> Iterator[str]:
    return table([file.header, *(line.cells for line in file.lines)])


def _guards(after: Sequence[str], before: Sequence[str]) -> list[str]:
    """What to say so that these guards hold where those did: a lifted one is off."""
    names = {each.partition("=")[0] for each in after}
    gone = (each.partition("=")[0] for each in before)
    lifted = [f"{name}=off" for name in gone if name not in names]
    return [*(each for each in after if each not in before), *lifted]
