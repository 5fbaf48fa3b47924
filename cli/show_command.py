"""rollbook show: one account, now or then."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cli.formats import as_json, for_people, print_rows, row_formats
from cli.opening import as_of_option, opened
from domain.account import Connection
from domain.rules import (
    archived_sign_in,
    excluded_from_sync,
    self_registered,
    sso_sign_in,
)
from projections.columns import shown
from projections.people import account_of
from projections.points import newest
from projections.reading import Table
from projections.resting import rests_on, sentences


@click.command("show")
@click.argument("user")
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, user: str, as_of: str | None, fmt: str | None) -> None:
    """Show one account, now or then.

    USER is a username, an address or an account id; SCHOOL/USER where it is ambiguous.

    \b
    Example: rollbook show 0012345 --as-of 2022-06-01
    """
    with opened(path) as found:
        at = found.point(as_of)
        account = account_of(found.reader, user, at)
        moment = at.at if at else newest(found.reader)
        rests = rests_on(found.reader, account["account"], at)
    if fmt in ("json", "nl"):
        told = {k: shown(k, v) for k, v in account.items()}
        click.echo(as_json(told | {"rests_on": rests}))
    elif fmt in (None, "table"):
        _print_fields(account)
    else:
        print_rows(Table(tuple(account), [tuple(account.values())]), fmt)
    for remark in (*_remarks(account, moment), *sentences(rests)):
        click.echo(remark, err=True)


def _remarks(account: dict[str, Any], moment: str) -> Iterator[str]:
    """What deserves to be told of the account's state."""
    for remark in (
        archived_sign_in.remark(archived=bool(account["archived"]), at=moment),
        self_registered.remark(Connection(account["connection"])),
        excluded_from_sync.remark(excluded=bool(account["excluded"])),
        sso_sign_in.remark(withdrawn=bool(account["sso_withdrawn"])),
    ):
        if remark:
            yield remark


def _print_fields(account: dict[str, Any]) -> None:
    width = max(map(len, account))
    for column, value in account.items():
        if value is not None:
            click.echo(f"{column:{width}}  {for_people(column, value)}")
