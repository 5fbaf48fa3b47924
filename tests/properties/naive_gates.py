"""The naive model's gates: what holds an automatic job."""

from tests.properties.naive_file import File, Row, Upload, said, same
from tests.properties.naive_values import Account

Ends = dict[int, tuple[str, str | None]]


def tripped(
    upload: Upload, file: File, ends: Ends, found: dict[int, Account]
) -> list[str]:
    """The gates that hold the job; ``found`` has the accounts of the rows.

    ``ends`` tells of every row how it would end by the rules that look at the file.
    """
    if upload.manual or upload.is_test:
        return []
    rows = file.rows | file.ragged
    skipped = [number for number, (kind, _) in ends.items() if kind == "skipped"]
    same_as_last = [n for n, (_, rule) in ends.items() if rule == "unchanged-row"]
    changed = [
        number
        for number, account in found.items()
        if number not in same_as_last and changes_address(rows[number], account)
    ]
    looked_at = rows.keys() - set(skipped) - set(same_as_last)
    disabled = [n for n in looked_at if rows[n].get("archived") in _TRUE]
    broken = {
        "hold-email-share": changed and len(changed) * 100 >= len(rows) * 10,
        "hold-disabled-share": disabled and len(disabled) * 100 >= len(looked_at) * 50,
        "hold-warning": _warns(upload, ends),
    }
    return [gate for gate, is_broken in broken.items() if is_broken]


def changes_address(row: Row, account: Account | None) -> bool:
    address = said(row, "email_address")
    return bool(account and address and not same(address, account["email_address"]))


_TRUE = ("TRUE", "true", "True")


def _warns(upload: Upload, ends: Ends) -> bool:
    """Mentors are retired on every day of these histories, which is warned of."""
    if upload.user_type == "Mentors":
        return True
    return any(rule == "foreign-domain" for _, rule in ends.values())
