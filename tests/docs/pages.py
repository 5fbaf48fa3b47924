"""The generated pages of docs/: ``python -m tests.docs.pages`` writes them."""

from pathlib import Path

import click

from cli.commands import COMMANDS
from cli.main import main
from domain.catalogue import RULES, era_of
from domain.eras.not_simulated import NOT_SIMULATED
from domain.rule import Rule
from domain.sources import SOURCES
from tests.docs.audits_page import audits_page
from tests.docs.errors_page import errors_page

DOCS = Path(__file__).parents[2] / "docs"


def commands_page() -> str:
    """Every command's help, as a terminal shows it."""
    root = click.Context(
        main, info_name="rollbook", terminal_width=88, **main.context_settings
    )
    parts = ["# Commands\n", _help(root)]
    for name in COMMANDS:
        command = main.get_command(root, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=root)
        parts.append(_help(context))
        if isinstance(command, click.Group):
            parts.extend(
                _help(click.Context(sub, info_name=each, parent=context))
                for each, sub in sorted(command.commands.items())
            )
    return "\n".join(parts)


def rules_page() -> str:
    """Every rule, with its status, its days and its sources."""
    lines = [
        "# Rules",
        "",
        "What the program simulates, by name. **Status**: `documented`, a public",
        "article says so; `inferred`, it follows from one; `observed`, seen in a real",
        "school's feed; `assumed`, no source says anything, and we chose. **Era**: the",
        "days on which the rule holds; `rollbook rules --era` lists what else changed.",
        "",
        "| rule | what it does | status | era | source |",
        "|---|---|---|---|---|",
        *(_line(rule) for rule in RULES.values()),
        "",
        "## What a school may overrule",
        "",
        "A school that knows better than an assumption says so with",
        "`rollbook school set NAME --overrule RULE`; its imports tell it.",
        "",
        "| rule | what happens instead |",
        "|---|---|",
        *(f"| `{r.name}` | {r.otherwise} |" for r in RULES.values() if r.otherwise),
        "",
        "## What is not simulated",
        "",
        "| when | what | source |",
        "|---|---|---|",
        *(f"| {when} | {what} | {source} |" for when, what, source in NOT_SIMULATED),
        "",
        "## Sources",
        "",
        *(
            f"- `{key}`: {url or 'not on the web any more'}"
            for key, url in SOURCES.items()
        ),
        "",
    ]
    return "\n".join(lines)


PAGES = {
    "audits.md": audits_page,
    "commands.md": commands_page,
    "errors.md": errors_page,
    "rules.md": rules_page,
}


def _help(context: click.Context) -> str:
    text = context.command.get_help(context)
    return f"## {context.command_path}\n\n```\n{text}\n```\n"


def _line(rule: Rule) -> str:
    status = f"{rule.status} ({rule.caveat})" if rule.caveat else rule.status
    sources = ", ".join(rule.sources) or "none"
    return f"| `{rule.name}` | {rule.says} | {status} | {era_of(rule)} | {sources} |"


if __name__ == "__main__":
    for page, write in PAGES.items():
        (DOCS / page).write_text(write(), encoding="utf-8")
