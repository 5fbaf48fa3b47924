"""The catalogue of messages, docs/errors.md: examples that are run, and shown.

An example is a file of commands, tests/docs/errors/<group>/<name>.sh. The comment at
its head is its title, and what else there is to say. It runs in a folder of its own, in
which the commands of the group's beginning.sh ran before. Each command has a shell of
its own. An example about a rule bears its name.
"""

import os
import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from domain.catalogue import RULES
from domain.rule import Rule
from domain.sources import SOURCES
from tests.docs.console import Shown, shown
from tests.docs.not_shown import NOT_SHOWN

EXAMPLES: Final = Path(__file__).parent / "errors"
GROUPS: Final = (
    "files",
    "listing",
    "rejected",
    "mentors",
    "skipped",
    "warnings",
    "held",
    "usage",
    "names",
    "observations",
    "why",
    "undo",
    "record",
    "replay",
    "baseline",
    "conform",
    "school",
    "ledger",
    "rules",
)

_INTRODUCTION = """# Messages

Every message of the program as it looks, with an example that gives it: each was run in
an empty folder, and what the terminal showed stands below its commands. A message names
the place, the rule where it is a rule's, what is wrong, and what to do. What a rule is
and where it comes from stands in [rules.md](rules.md).

The files have few columns, so that they can be read. The warning that most of them
get about recommended columns is shown [once](#recommended-columns-are-missing), and
left out elsewhere.
"""
_BEGINNING = "beginning"
_NOISE = "recommended-header-missing"
_is_noise = re.compile(rf"(\S+:| ) warning: {_NOISE}: ").match
_here_document = re.compile(r"<< (\w+)").search
_NAME = re.compile(r"(?<= )([a-z0-9]+(?:-[a-z0-9]+)+): ")


@dataclass(frozen=True, slots=True)
class Example:
    """A file of commands, and what is said of it: the title first."""

    name: str
    about: list[str]
    commands: list[str]


@dataclass(frozen=True, slots=True)
class _Ran:
    """An example and what the terminal showed."""

    example: Example
    shown: list[Shown]

    @property
    def rules(self) -> Iterator[Rule]:
        """The rule that the example is about, and those that the output names."""
        text = "\n".join(line for each in self.shown for line in each.lines)
        names = dict.fromkeys([self.example.name, *_NAME.findall(text)])
        return (RULES[name] for name in names if name in RULES)

    @property
    def code(self) -> int:
        """The exit code of the last command that is ours."""
        ours = (each for each in self.shown if each.command.startswith("rollbook "))
        return [each.code for each in ours][-1]


def errors_page() -> str:
    """Every message, in the order of the groups."""
    with TemporaryDirectory() as below, ThreadPoolExecutor(os.cpu_count()) as pool:
        folder = Path(below)
        began = list(pool.map(lambda group: _begun(group, folder), GROUPS))
        examples = [(group, e) for group in GROUPS for e in examples_of(group)]
        ran = list(pool.map(lambda each: _ran(each[0], each[1], folder), examples))
    parts = [_INTRODUCTION, *map(_entry, began)]
    for group, beginning in zip(GROUPS, began, strict=True):
        parts.append(_head(beginning))
        of_group = zip(examples, ran, strict=True)
        parts.extend(_section(each) for (its, _), each in of_group if its == group)
    return "\n".join([*parts, _not_shown(), *_addresses(), ""])


def examples_of(group: str) -> list[Example]:
    """The examples of a group, by the names of their files."""
    files = sorted((EXAMPLES / group).glob("*.sh"))
    return [example(file) for file in files if file.stem != _BEGINNING]


def example(file: Path) -> Example:
    """The example in a file."""
    lines = file.read_text(encoding="utf-8").splitlines()
    about = [line[1:].strip() for line in takewhile(_is_comment, lines)]
    return Example(file.stem, about, list(_commands(dropwhile(_is_comment, lines))))


def _is_comment(line: str) -> bool:
    return line.startswith("#")


def _commands(lines: Iterator[str]) -> Iterator[str]:
    """Each command, with the lines of its here-document."""
    for line in lines:
        typed = [line]
        if begins := _here_document(line):
            typed += takewhile(lambda each: each != begins[1], lines)
            typed.append(begins[1])
        yield "\n".join(typed)


def _begun(group: str, folder: Path) -> _Ran:
    beginning = folder / group / _BEGINNING
    beginning.mkdir(parents=True)
    return _run(example(EXAMPLES / group / f"{_BEGINNING}.sh"), beginning)


def _ran(group: str, example: Example, folder: Path) -> _Ran:
    own = folder / group / example.name
    shutil.copytree(folder / group / _BEGINNING, own)
    return _run(example, own)


def _run(example: Example, folder: Path) -> _Ran:
    ran = [shown(command, folder) for command in example.commands]
    if example.name != _NOISE:
        for each in ran:
            each.lines[:] = [line for line in each.lines if not _is_noise(line)]
    return _Ran(example, ran)


def _entry(beginning: _Ran) -> str:
    title, *_ = beginning.example.about
    anchor = re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
    return f"- [{title}](#{anchor})"


def _head(beginning: _Ran) -> str:
    title, *more = beginning.example.about
    begins = f"Each example begins with:\n\n{_console(beginning)}"
    return "\n\n".join([f"\n## {title}", *_paragraph(more), begins])


def _section(ran: _Ran) -> str:
    title, *more = ran.example.about
    rules = [f"- {_told(rule)}" for rule in ran.rules]
    ends = f"Exit code {ran.code}."
    parts = [*_paragraph(more), _console(ran), *_paragraph(rules), ends]
    return "\n\n".join([f"\n### {title}", *parts])


def _paragraph(lines: list[str]) -> list[str]:
    return ["\n".join(lines)] if lines else []


def _console(ran: _Ran) -> str:
    return "\n".join(["```console", *map(str, ran.shown), "```"])


def _told(rule: Rule) -> str:
    status = f"{rule.status} ({rule.caveat})" if rule.caveat else str(rule.status)
    sources = [f"[{key}]" if SOURCES[key] else key for key in rule.sources]
    return f"`{rule.name}`: {', '.join([status, *sources])}"


def _not_shown() -> str:
    lines = ["\n## Messages without an example", ""]
    for reason, texts in NOT_SHOWN.items():
        lines += [f"{reason}:", "", *(f"- `{text}`" for text in texts), ""]
    return "\n".join(lines)


def _addresses() -> Iterator[str]:
    """Where the sources' keys lead, as Markdown wants it."""
    keys = dict.fromkeys(key for rule in RULES.values() for key in rule.sources)
    return (f"[{key}]: {url}" for key in sorted(keys) if (url := SOURCES[key]))
