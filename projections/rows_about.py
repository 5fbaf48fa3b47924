"""Which rows of the imported files were about an account, and how did they end?

A row is about an account where it changed it, or where the identifier by which its job
looks accounts up names it; else where its other identifier does, and the first one
names nobody.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from domain.account import address_key
from domain.fields import EMAIL_ADDRESS, USERNAME
from domain.settings import Identifier
from domain.unchanging import unchanging
from projections.accounts_then import AccountsThen
from projections.kept_rows import FileRow, Import, KeptRows, imports_of
from projections.points import Point
from projections.reading import Reader
from projections.row_ends import HELD, RowEnd, row_end

_VERSIONS: Final = """SELECT username, email_address, from_position, import
    FROM account_versions WHERE account = ? ORDER BY from_position"""
_OWN_ROWS: Final = """SELECT import, "row" FROM account_versions
    WHERE account = ? AND "row" IS NOT NULL"""


@unchanging
class RowAbout:
    """A row, how it ended, and whether it is about the account or about another."""

    row: FileRow
    end: RowEnd
    is_about: bool = True


@unchanging
class _Identity:
    username: str
    address: str

    def is_in(self, line: str) -> bool:
        return self.username in line or self.address in line.casefold()

    def bears_username(self, row: FileRow) -> bool:
        return row.text(USERNAME.column) == self.username

    def bears_address(self, row: FileRow) -> bool:
        return address_key(row.text(EMAIL_ADDRESS.column)) == self.address


class RowsAbout:
    """The rows about one account in all its school's imports up to a point."""

    def __init__(
        self,
        kept: KeptRows,
        reader: Reader,
        account: Mapping[str, Any],
        at: Point | None = None,
    ) -> None:
        self._kept = kept
        self._reader = reader
        self._imports = imports_of(reader, account["school"], at)
        self._account = account["account"]
        self._versions = reader.objects(_VERSIONS, (self._account,))
        own = reader.objects(_OWN_ROWS, (self._account,))
        self._own = {(each["import"], each["row"]) for each in own}
        self._known: dict[int, list[RowAbout]] = {}

    def since(self, position: int, *, but: int | None = None) -> Iterator[RowAbout]:
        """The rows of later imports than a position, but of one; the newest first."""
        for source in self._imports:
            later = (source.ended or source.began) > position
            if later and source.number != but:
                if source.number not in self._known:
                    self._known[source.number] = list(self._about(source))
                yield from self._known[source.number]

    def and_with(self, text: str) -> Iterator[RowAbout]:
        """Every row about the account, and others that hold a text; newest first."""
        for source in self._imports:
            yield from self._about(source, text)

    def _about(self, source: Import, text: str | None = None) -> Iterator[RowAbout]:
        who = self._identity(source)
        for row in reversed(list(self._candidates(source, who, text))):
            is_about = self._is_about(row, who)
            if is_about or (text is not None and text in row.cells):
                yield RowAbout(row, self._end(row), is_about)

    def _candidates(
        self, source: Import, who: _Identity, text: str | None
    ) -> Iterator[FileRow]:
        """The rows that may be about the account, or hold the text."""
        if text is None and source.all_applied:
            own = {row for number, row in self._own if number == source.number}
            return self._kept.at(source, own)

        def is_wanted(line: str) -> bool:
            return who.is_in(line) or (text is not None and text in line)

        return self._kept.of(source, is_wanted)

    def _end(self, row: FileRow) -> RowEnd:
        source = row.source
        if source.ended is None:
            return RowEnd(HELD)
        return row_end(self._reader, source.number, row.number)

    def _is_about(self, row: FileRow, who: _Identity) -> bool:
        if (row.source.number, row.number) in self._own:
            return True
        by_username = row.source.settings.job.identifier is Identifier.USERNAME
        named, mentioned = who.bears_username(row), who.bears_address(row)
        if not by_username:
            named, mentioned = mentioned, named
        changed = named or (mentioned and self._names_nobody(row))
        return changed and self._end(row).account is None

    def _names_nobody(self, row: FileRow) -> bool:
        """Whether the identifier of the row's job names no account of the school."""
        source = row.source
        if source.ended is None:
            return False
        then = AccountsThen(self._reader, source.ended)
        if source.settings.job.identifier is Identifier.USERNAME:
            school = source.settings.school.name
            return then.by_username(school, row.text(USERNAME.column)) is None
        return then.by_email(row.text(EMAIL_ADDRESS.column)) is None

    def _identity(self, source: Import) -> _Identity:
        """Who the account was when the import came: at its beginning, if before it."""
        known = self._versions[0]
        for version in self._versions:
            before = source.ended is None or version["from_position"] <= source.ended
            if before and version["import"] != source.number:
                known = version
        return _Identity(known["username"], address_key(known["email_address"]))
