"""The importer a second time, written from rules.md alone: dictionaries and loops.

It imports nothing from the program, so the two can only agree by both being right.
"""

from tests.properties.naive_file import (
    CLEAR,
    File,
    Refused,
    Row,
    School,
    Upload,
    read,
    repeated,
    said,
    same,
)
from tests.properties.naive_gates import changes_address, tripped
from tests.properties.naive_values import Account, first_problem, value

Outcome = tuple[str, str | None]
"""created, updated, unchanged, skipped or rejected; and the rule, if one is named."""

_PRIMARY_MAJOR = "primary_education_primary_major_name"


class Importer:
    """All accounts of all schools, and the files that made them so.

    An account is a dictionary of its values by column, with its ``school``,
    ``user_type``, whether it is ``archived``, and its ``last_row``.
    """

    def __init__(self) -> None:
        self.schools: dict[str, School] = {}
        self.accounts: list[Account] = []
        self._taken: set[tuple[object, ...]] = set()
        self._newest = ""
        self._held: tuple[Upload, File, list[str]] | None = None

    def take(self, upload: Upload) -> dict[int, Outcome] | str:
        """Each row's end; or why there is none: a rule, "passed over", or "held"."""
        if upload.identity in self._taken:
            return "passed over"
        if upload.at < self._newest:
            return "dated-before"
        try:
            file = read(upload, self.schools[upload.school])
        except Refused as refused:
            return str(refused)
        self._taken.add(upload.identity)
        self._newest = upload.at
        ended = self._look_at_all(upload, file)
        rows = file.rows | file.ragged
        accounts = {n: self._by_identifier(upload, row) for n, row in rows.items()}
        found = {number: account for number, account in accounts.items() if account}
        if gates := tripped(upload, file, ended, found):
            self._held = upload, file, gates
            return f"held by {', '.join(gates)}"
        return self._run(upload, file, [])

    def release(self) -> dict[int, Outcome]:
        """Each row's end, once the file that is held is let run."""
        assert self._held
        return self._run(*self._held)

    def _look_at_all(self, upload: Upload, file: File) -> dict[int, Outcome]:
        rows = dict(sorted((file.rows | file.ragged).items()))
        if upload.is_test:
            return dict.fromkeys(rows, ("skipped", "test-file"))
        twice = repeated(file.rows)
        return {
            number: ("skipped", "duplicate-row")
            if number in twice
            else self._look(upload, file, number)
            for number in rows
        }

    def _run(self, upload: Upload, file: File, gates: list[str]) -> dict[int, Outcome]:
        rows = file.rows | file.ragged
        ended = self._look_at_all(upload, file)
        if upload.is_test:
            return ended
        for number in ended:
            row, (kind, _) = rows[number], ended[number]
            account = self._by_identifier(upload, row)
            refused = "hold-email-share" in gates and changes_address(row, account)
            if kind == "to apply" and not refused:
                ended[number] = self._apply(upload, file, row)
            elif kind == "to apply":
                ended[number] = "rejected", "hold-email-share"
                _forget(account)
            elif kind != "unchanged":
                _forget(account)
        return ended

    def _look(self, upload: Upload, file: File, number: int) -> Outcome:
        """How the row ends by the rules that look at the whole file, if it does."""
        if number in file.ragged:
            return "rejected", "ragged-row"
        row = file.rows[number]
        account = self._by_identifier(upload, row)
        if account and account["last_row"] == _last_row(upload, file, row):
            return "unchanged", "unchanged-row"
        if self._is_foreign(upload, row):
            return "skipped", "foreign-domain"
        return "to apply", None

    def _is_foreign(self, upload: Upload, row: Row) -> bool:
        _, at, domain = said(row, "email_address").lower().rpartition("@")
        if not at or self.schools[upload.school].owns(domain):
            return False
        known = any(school.owns(domain) for school in self.schools.values())
        return known or domain.endswith((".edu", ".ac.uk"))

    def _apply(self, upload: Upload, file: File, row: Row) -> Outcome:
        account = self._find(upload, row)
        identifier = "email_address" if upload.by_email else "username"
        rule = said(row, identifier) and self._taken_or_sensitive(upload, row, account)
        rule = rule or first_problem(row, account, upload)
        if rule:
            _forget(account)
            return "rejected", rule
        last_row = _last_row(upload, file, row)
        after, remark = _merged(upload, row, account or {})
        if account is None:
            known = self._has_stray_namesake(upload, file, row)
            self.accounts.append(after | {"last_row": last_row})
            return "created", "both-identifiers-changed" if known else remark
        changed = after != account
        account.clear()
        account.update(after, last_row=last_row)
        return ("updated", remark) if changed else ("unchanged", None)

    def _find(self, upload: Upload, row: Row) -> Account | None:
        account = self._by_identifier(upload, row)
        if account or not upload.changes or not said(row, "username"):
            return account
        return self._by_own_email(upload, row)

    def _by_identifier(self, upload: Upload, row: Row) -> Account | None:
        if upload.by_email:
            return self._by_own_email(upload, row)
        return self._holder(upload, "username", row)

    def _by_own_email(self, upload: Upload, row: Row) -> Account | None:
        holder = self._holder_of_address(row)
        return holder if holder and holder["school"] == upload.school else None

    def _holder(self, upload: Upload, column: str, row: Row) -> Account | None:
        for account in self.accounts:
            mine = account["school"], account.get(column)
            if said(row, column) and mine == (upload.school, said(row, column)):
                return account
        return None

    def _holder_of_address(self, row: Row) -> Account | None:
        for account in self.accounts:
            if same(account["email_address"], said(row, "email_address")):
                return account
        return None

    def _taken_or_sensitive(
        self, upload: Upload, row: Row, account: Account | None
    ) -> str | None:
        def is_others(holder: Account | None) -> bool:
            return holder is not None and holder is not account

        def holds_another(column: str) -> bool:
            return is_others(self._holder(upload, column, row))

        address_is_others = is_others(self._holder_of_address(row))
        may_set_username = account is None or upload.changes
        may_not_change = account is not None and not upload.changes
        broken = {
            "email-taken": address_is_others and not account and said(row, "username"),
            "email-in-use": address_is_others and account,
            "username-taken": may_set_username and holds_another("username"),
            "auth-identifier-taken": holds_another("auth_identifier"),
            "card-id-taken": holds_another("card_id"),
            "sensitive-field": may_not_change and _changes_sensitive(row, account),
            "user-type-differs": _is_of_another_type(upload, row, account),
        }
        return next((rule for rule, is_broken in broken.items() if is_broken), None)

    def _has_stray_namesake(self, upload: Upload, file: File, row: Row) -> bool:
        """Whether somebody of that name is in the school, and nowhere in this file."""
        first, last = said(row, "first_name"), said(row, "last_name")
        wanted = [upload.school, upload.user_type, first, last]
        for account in self.accounts:
            columns = ("school", "user_type", "first_name", "last_name")
            is_namesake = [account.get(column) for column in columns] == wanted
            if first and last and is_namesake and not _stands_in(file, account):
                return True
        return False


def _merged(upload: Upload, row: Row, account: Account) -> tuple[Account, str | None]:
    """The account as the row would have it, and the rule to remark on."""
    after: Account = {"school": upload.school, "user_type": upload.user_type}
    after |= {"archived": False, **account}
    for column in row:
        if column not in ("user_type", _PRIMARY_MAJOR):
            _merge(upload, row, column, after)
    primary, majors = said(row, _PRIMARY_MAJOR), "primary_education_major_names"
    if primary and primary not in after.get(majors, []):
        return after, "primary-major-listed"
    if _PRIMARY_MAJOR in row:
        _merge(upload, row, _PRIMARY_MAJOR, after)
    return after, None


def _merge(upload: Upload, row: Row, column: str, after: Account) -> None:
    text = row[column]
    if not text and column != "system_label_names":
        return
    if column == "email_address" and same(text, after.get(column, "")):
        return
    if text in ("", CLEAR):
        after.pop(column, None)
        return
    after[column] = value(column, text, us=upload.reads_us_dates)
    if after[column] == []:
        del after[column]


def _last_row(upload: Upload, file: File, row: Row) -> object:
    return file.columns, upload.reads_us_dates, list(row.values())


def _forget(account: Account | None) -> None:
    if account:
        account["last_row"] = None


def _changes_sensitive(row: Row, account: Account | None) -> bool:
    for column in ("username", "auth_identifier"):
        text, stored = row.get(column, ""), (account or {}).get(column, "")
        if text == CLEAR and stored:
            return True
        if text not in ("", CLEAR, stored):
            return True
    return False


def _is_of_another_type(upload: Upload, row: Row, account: Account | None) -> bool:
    kind = row.get("user_type", "")
    if account and account["user_type"] != upload.user_type:
        return True
    if upload.user_type == "Students":
        return kind not in ("", "Students")
    return kind in ("Students", "Career Services")


def _stands_in(file: File, account: Account) -> bool:
    for row in file.rows.values():
        if said(row, "username") == account["username"]:
            return True
        if same(said(row, "email_address"), account["email_address"]):
            return True
    return False
