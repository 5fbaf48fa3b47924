"""What the file rules make of a file: the other words of the tests."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from domain.analysis import Analysis, analyse
from domain.fields import USERNAME
from domain.records import FileRefused
from domain.settings import Settings
from domain.sheet import read_sheet
from tests.domain.people import STATE

HEADER = "username,email_address,first_name"
AT_STATE = Settings(STATE)


@dataclass(frozen=True)
class TheFile:
    """A file on its way in, and the file of the day before, if there was one."""

    content: bytes
    name: str = "20240826_users.csv"
    settings: Settings = AT_STATE
    after: "TheFile | None" = None

    def analysis(self) -> Analysis:
        sheet = read_sheet(self.name, self.content, self.settings)
        return analyse(self.name, sheet, self.settings, self._last)

    def is_refused(
        self, rule: str, text: str, *, hint: str, place: int | None = None
    ) -> None:
        with pytest.raises(FileRefused) as refused:
            self.analysis()
        refusal = refused.value.refusal
        assert (refusal.rule, refusal.message) == (rule, {"base": (text,)})
        assert hint in refusal.hint
        assert refusal.place == place

    def decided(self) -> list[int]:
        """The numbers of the rows that go on to be decided."""
        return [row.number for row in self.analysis().to_decide]

    def set_aside(self) -> dict[int, str]:
        """The numbers of the rows that do not, each with the rule behind it."""
        return {a.row.number: a.refusal.rule for a in self.analysis().set_aside}

    def warnings(self, rule: str) -> list[str]:
        """What the rule has to say about the file."""
        return [w.text for w in self.analysis().warnings if w.rule == rule]

    def _last(self, usernames: Sequence[str]) -> list[bytes | None]:
        if self.after is None:
            return [None] * len(usernames)
        before = self.after.analysis()
        seen = {row.text(USERNAME): before.fingerprint(row) for row in before.to_decide}
        return [seen.get(username) for username in usernames]


def the_file(
    *lines: str, settings: Settings = AT_STATE, after: TheFile | None = None
) -> TheFile:
    """A file of these lines."""
    content = "\n".join(lines).encode()
    return TheFile(content, settings=settings, after=after)
