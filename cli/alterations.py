"""Which other history does a user want to see?"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from cli.moment_type import MOMENT
from cli.opening import Opened
from domain.eras.dated import ERAS
from domain.observation import FACTS
from ledger.altering import Alteration
from ledger.collecting import Terms, Undated, from_bytes, terms_said
from ledger.observing import Observation
from ledger.source import Loaded
from projections.points import import_number

Command = TypeVar("Command", bound=Callable[..., Any])

INSERTED: Final = "inserted"
"""The name of the inserted files, where an option is set for them."""


def alteration_options(command: Command) -> Command:
    """Give a command the changes that a history may be replayed with."""
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--until", metavar="POINT", help="Only what happened up to a point."),
    click.option(
        "--without",
        multiple=True,
        metavar="IMPORT",
        help="Leave an import out; may be repeated.",
    ),
    click.option(
        "--replace",
        "replaced",
        multiple=True,
        metavar="IMPORT=FILE",
        help="Run another file in the place of an import's.",
    ),
    click.option(
        "--insert",
        "inserted",
        multiple=True,
        metavar="FILE",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help="Run a file that was not there, at the moment of --at or of its name.",
    ),
    click.option(
        "--observe",
        "observed",
        multiple=True,
        nargs=2,
        type=(click.Choice(list(FACTS)), str),
        metavar="FACT USER",
        help="Let something happen outside the files, at the moment of --at.",
    ),
    click.option(
        "--field",
        "fields",
        multiple=True,
        metavar="FIELD=VALUE",
        help="With --observe: what was edited, or registered.",
    ),
    click.option(
        "--at",
        multiple=True,
        type=MOMENT,
        help="When; once for all, or once for each --insert, then for each --observe.",
    ),
    click.option(
        "--set",
        "terms",
        multiple=True,
        metavar="IMPORT.OPTION=VALUE",
        help="Import it under another option: at, school, type, channel, identifier, "
        "changes_identifiers, mm_dd_yyyy, rules; inserted.OPTION for inserted files.",
    ),
    click.option(
        "--rules",
        type=click.Choice(list(ERAS)),
        metavar="ERA",
        help="Judge every file by the rules of an era.",
    ),
)


def alteration_of(found: Opened, said: dict[str, Any]) -> Alteration:
    """The changes that the command line says. Raises LedgerError and UsageError."""
    terms = _terms(found, said["terms"])
    moments = _moments(said)
    without = frozenset(import_number(found.reader, n) for n in said["without"])
    replaced = dict(_replaced(found, said["replaced"]))
    if both := without & {*replaced, *terms}:
        raise click.UsageError(f"import {min(both)} cannot be left out and changed")
    if INSERTED in terms and not said["inserted"]:
        raise click.UsageError(f"--set {INSERTED}… goes with --insert")
    return Alteration(
        without=without,
        replaced=replaced,
        inserted=tuple(
            _inserted(file, at, terms.get(INSERTED, Terms()))
            for file, at in zip(said["inserted"], moments, strict=False)
        ),
        observed=tuple(
            _observation(fact, who, at, said["fields"])
            for (fact, who), at in zip(
                said["observed"], moments[len(said["inserted"]) :], strict=True
            )
        ),
        set_terms={n: t for n, t in terms.items() if isinstance(n, int)},
        rules=said["rules"],
    )


def _moments(said: dict[str, Any]) -> list[str | None]:
    """The moment of each inserted file, then of each observation."""
    wanted, at = len(said["inserted"]) + len(said["observed"]), list(said["at"])
    if len(at) not in (0, 1, wanted):
        raise click.UsageError(
            f"there are {len(at)} --at for {wanted} --insert and --observe: say one "
            "for all, or one for each, the files first"
        )
    if said["observed"] and not at:
        raise click.UsageError("say with --at when what is observed happened")
    return at * wanted if len(at) == 1 else at or [None] * wanted


def _replaced(found: Opened, texts: tuple[str, ...]) -> Iterator[tuple[int, Loaded]]:
    for text in texts:
        number, equals, file = text.partition("=")
        if not equals:
            raise click.UsageError(f"--replace {text}: write IMPORT=FILE")
        yield import_number(found.reader, number), _loaded(Path(file), Terms(at="-"))


def _inserted(file: Path, at: str | None, terms: Terms) -> Loaded:
    return _loaded(file, Terms(at=at).over(terms))


def _loaded(file: Path, terms: Terms) -> Loaded:
    source = from_bytes(file.name, file.read_bytes(), terms)
    if isinstance(source, Undated):
        raise click.UsageError(f"{file.name} has no date in its name: say --at")
    return source.load()


def _observation(
    fact: str, who: str, at: str | None, fields: tuple[str, ...]
) -> Observation:
    said = dict(_field(text) for text in fields) if fact in _WITH_FIELDS else {}
    school, slash, name = who.partition("/")
    return Observation(
        fact,
        name if slash else who,
        said,
        school if slash else None,
        at,
        by="replay",
        because="what if",
    )


_WITH_FIELDS: Final = ("registered", "edited")


def _field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"--field {text}: write FIELD=VALUE")
    return name, value


def _terms(found: Opened, texts: tuple[str, ...]) -> Mapping[int | str, Terms]:
    said: dict[int | str, dict[str, str]] = {}
    for text in texts:
        target, equals, value = text.partition("=")
        which, dot, option = target.rpartition(".")
        if not equals or not dot:
            raise click.UsageError(f"--set {text}: write IMPORT.OPTION=VALUE")
        key = which if which == INSERTED else import_number(found.reader, which)
        said.setdefault(key, {})[option] = value
    return {key: terms_said(row, f"--set {key}") for key, row in said.items()}
