"""Who stood in a file, also in its unchanged rows, and what was said there in vain?

The views keep unchanged rows as ranges of numbers: who they are about, and what they
say, stands in the kept files only. Each file that is asked for is read again.
"""

from collections.abc import Collection, Iterator
from typing import Any, Final

from domain.account import address_key
from domain.ending import Kind
from domain.fields import BY_COLUMN, CLEAR, EMAIL_ADDRESS, USERNAME, Field
from domain.settings import Identifier
from ledger.ledger import Ledger
from projections.columns import stored
from projections.kept_rows import FileRow, Import, KeptRows, imports_of
from projections.reading import Reader

Row = dict[str, Any]

FEED: Final = {
    "import": "INTEGER",
    "row": "INTEGER",
    "username": "TEXT",
    "email_address": "TEXT",
    "outcome": "TEXT",
    "rule": "TEXT",
    "account": "TEXT",
}
"""The columns of ``feed``: each row of a file, and the account that it is about."""

IN_VAIN: Final = {
    "import": "INTEGER",
    "row": "INTEGER",
    "account": "TEXT",
    "field": "TEXT",
    "sent": "",
    "held": "",
}
"""The columns of ``in_vain``: what a row said, and the account did not hold after it.

``account`` holds ``held`` just after the import; a blank cell says nothing.
"""

_ACCOUNTS: Final = """SELECT {} FROM account_versions
    WHERE from_position <= :position
    AND (to_position IS NULL OR to_position > :position) AND school = :school"""
_IDENTITY: Final = "account, username, email_address"
_ENDS: Final = """SELECT "row", outcome, rule, account FROM rows WHERE import = ?"""
_UNCHANGED: Final = "SELECT rule, first, last FROM unchanged_rows WHERE import = ?"


def prepare_feed(
    ledger: Ledger, reader: Reader, imports: Collection[int], *, in_vain: bool = False
) -> None:
    """Give the reader ``feed``, and ``in_vain`` too, of those imports that ran."""
    feed: list[tuple[Any, ...]] = []
    vain: list[tuple[Any, ...]] = []
    kept = KeptRows(ledger)
    for source in _sources(reader, imports):
        then = _Then(reader, source, "*" if in_vain else _IDENTITY)
        for row in kept.of(source, _every):
            told, account = then.told(row)
            feed.append(tuple(told[column] for column in FEED))
            if account and in_vain:
                vain += _in_vain(row, account)
    reader.prepare("feed", FEED, feed)
    if in_vain:
        reader.prepare("in_vain", IN_VAIN, vain)


def _sources(reader: Reader, imports: Collection[int]) -> Iterator[Import]:
    for school in reader.objects("SELECT name FROM schools"):
        for source in imports_of(reader, school["name"], None):
            if source.number in imports and source.ended is not None:
                yield source


def _every(_: str) -> bool:
    return True


class _Then:
    """The school's accounts just after an import, and how its rows ended."""

    def __init__(self, reader: Reader, source: Import, columns: str) -> None:
        self._number = source.number
        self._by_username = source.settings.job.identifier is Identifier.USERNAME
        values = {"position": source.ended, "school": source.settings.school.name}
        accounts = reader.objects(_ACCOUNTS.format(columns), values)
        self._by_id = {each["account"]: each for each in accounts}
        key = _username if self._by_username else _address
        self._identified = {key(each): each for each in accounts if key(each)}
        ends = reader.objects(_ENDS, (source.number,))
        self._ends = {end["row"]: end for end in ends}
        self._unchanged = {
            number: each["rule"]
            for each in reader.objects(_UNCHANGED, (source.number,))
            for number in range(each["first"], each["last"] + 1)
        }

    def told(self, row: FileRow) -> tuple[Row, Row | None]:
        """The row as ``feed`` has it, and its account."""
        said = {f.column: row.text(f.column) for f in (USERNAME, EMAIL_ADDRESS)}
        end = self._ends.get(row.number)
        if end is None:
            rule = self._unchanged.get(row.number)
            end = {"outcome": Kind.UNCHANGED.value, "rule": rule, "account": None}
        key = _username if self._by_username else _address
        account = self._by_id.get(end["account"]) or self._identified.get(key(said))
        told = {**end, "import": self._number, "row": row.number, **said}
        return {**told, "account": account["account"] if account else None}, account


def _username(who: Row) -> str:
    return str(who["username"])


def _address(who: Row) -> str:
    return address_key(who["email_address"] or "")


def _in_vain(row: FileRow, account: Row) -> Iterator[tuple[Any, ...]]:
    """What the row says of a field that the account holds another value in."""
    source, who = row.source, account["account"]
    for column, (_, cell) in row.by_column.items():
        if cell and column in account:
            field, held = BY_COLUMN[column], stored(account[column])
            sent = _sent(row, field, cell)
            if not _same(field, sent, held):
                said = CLEAR if sent is None else sent
                yield source.number, row.number, who, column, said, held


def _sent(row: FileRow, field: Field, cell: str) -> str | int | float | None:
    """The value as the views keep it; text that has no such value, as it stands."""
    if cell == CLEAR:
        return None
    value = row.value(field)
    return cell if value is None else stored(value)


def _same(field: Field, sent: Any, held: Any) -> bool:
    if field is EMAIL_ADDRESS:
        return address_key(str(sent)) == address_key(str(held))
    return bool(sent == held)
