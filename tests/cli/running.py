"""How do the tests run a command, and what do they read off its answer?"""

import csv
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from cli.main import main

PROGRAM = Path(sys.executable).with_name("rollbook")

Objects = list[dict[str, Any]]


@dataclass(frozen=True)
class Answer:
    """How a command ended, and what it printed where."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on stdout."""
        return json.loads(self.out)

    @property
    def lines(self) -> Objects:
        """The JSON objects on stdout, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    def separated(self, delimiter: str = ",") -> list[dict[str, str]]:
        """The separated values on stdout, by their headers."""
        return list(csv.DictReader(io.StringIO(self.out), delimiter=delimiter))


@dataclass(frozen=True)
class Rollbook:
    """The program over one ledger, run in this process: ``rollbook("imports")``."""

    ledger: Path

    def __call__(self, *words: object, stdin: bytes | None = None) -> Answer:
        """Run a command. A traceback is a bug, and fails the test."""
        arguments = ["--ledger", str(self.ledger), *map(str, words)]
        ended = CliRunner().invoke(
            main,
            arguments,
            input=stdin,
            catch_exceptions=False,
            prog_name="rollbook",
        )
        return Answer(ended.exit_code, ended.stdout, ended.stderr)

    def json(self, *words: object) -> Any:
        """The answer of a command that ends well, as JSON."""
        answer = self(*words, "--json")
        assert answer.code == 0, answer.err
        return answer.json

    def ask(self, sql: str) -> Objects:
        """The answer of the views to a query."""
        return list(self.json("query", sql))

    def events(self, *words: object) -> Objects:
        """The raw events, all of them or those of a user or an import."""
        answer = self("events", *words)
        assert answer.code == 0, answer.err
        return answer.lines

    def refuses(self, *words: object, stdin: bytes | None = None) -> str:
        """The message with which a command is refused: one, on stderr, exit code 2."""
        answer = self(*words, stdin=stdin)
        assert answer.code == 2, answer.out + answer.err
        assert "Traceback" not in answer.err
        return answer.err


def installed(*words: object, stdin: str = "", **environment: str) -> Answer:
    """Run the installed console script, in a process of its own."""
    ended = subprocess.run(
        [PROGRAM, *map(str, words)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env={"PATH": "/usr/bin:/bin", **environment},
        check=False,
    )
    return Answer(ended.returncode, ended.stdout, ended.stderr)
