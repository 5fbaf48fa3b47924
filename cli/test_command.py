"""rollbook test: scenario files."""

import sys
from pathlib import Path

import click

_NOTHING_MATCHED = 5
_FINDINGS = 1
_UNREADABLE = 2


@click.command(
    "test",
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.UNPROCESSED)
def command(paths: tuple[str, ...]) -> None:
    """Run scenario files.

    PATH is a feature file or a directory of them. pytest's options are passed through:
    -k, -x, -v, --junitxml and all others. --without-rule NAME leaves a rule out, to see
    which scenarios notice. Exit code 1: a scenario failed; 2: nothing matched, or
    something could not be read.

    \b
    Example: rollbook test scenarios -k alumna --junitxml report.xml
    """
    import pytest

    if not any(Path(path.partition("::")[0]).exists() for path in paths):
        named = " ".join(path for path in paths if not path.startswith("-"))
        raise click.UsageError(
            f"there is no file or directory {named}: name the feature files, or the "
            "directory they are in"
        )
    plugins = ["-p", "scenarios.plugin", "-p", "no:cacheprovider", "--tb=short"]
    code = int(pytest.main([*plugins, *paths]))
    if code == _NOTHING_MATCHED:
        click.echo("no scenario matched", err=True)
    sys.exit(code if code <= _FINDINGS else _UNREADABLE)
