"""The page of the named questions, docs/audits.md, read off their files."""

from collections.abc import Iterator
from typing import Final

from projections.auditing import OURS, Audit, audits, read_audit
from projections.feed import FEED, IN_VAIN

_INTRODUCTION: Final = """# Questions with names

`rollbook audit NAME [PARAMETER=VALUE]...` asks a question that is kept as a file of
SQL; `rollbook audit` lists them. The answer comes in every form of rows; with
`--as-of`, the question is asked of the views as they were then.
"""
_OWN: Final = """## Adding your own

Put a file `NAME.sql` into a folder `audits` beside the ledger's, or into one that
`--audits` or `ROLLBOOK_AUDITS` names. Of two questions of one name, yours counts. It
reads the tables and views of [ledger.md](ledger.md). Comments at its head say what it
answers, in one sentence, and which parameters it has:

```sql
-- Accounts that a file created and no later file changed.
-- :file = *: which files, by their names
-- :since: from which day on
SELECT ...
```

A parameter without a default must be given. One whose default is a whole number takes
one; the others are text. A comment that is indented by three blanks goes on where the
one above it ended.
"""
_FEED: Final = """## Rows that changed nothing

The views keep the rows that stayed unchanged as ranges of numbers: who they are about,
and what they say, stands in the kept files alone. A question that needs them names the
imports with a line at its head,

```sql
-- feed: SELECT import FROM imports WHERE import > :after
```

and may then read the table `feed`, of those of the imports that ran; with `-- in_vain:`
in the place of `-- feed:`, the table `in_vain`, too.
"""
_COST: Final = """Each of these files is unpacked and read again for the question,
with the accounts just after it: some seconds for every 100,000 rows; `in_vain` takes
several times as long, because every cell is looked at. So the questions above look at
the newest few files; `imports=` says at how many.

A row is about the account that it changed; if it changed none, about the school's
account that bore the row's identifier just after the import.
"""


def audits_page() -> str:
    """Every question that comes with the program, and how to add one."""
    ours = [read_audit(file) for file in audits([OURS]).values()]
    table = ["| question | answers | parameters |", "|---|---|---|", *map(_line, ours)]
    tables = [
        "| table | columns | one row for |",
        "|---|---|---|",
        f"| `feed` | {_columns(FEED)} | each row of the files |",
        f"| `in_vain` | {_columns(IN_VAIN)} | each value that a row `sent`, where the "
        "account `held` another one just after the import |",
    ]
    parts = [_INTRODUCTION, *table, "", *_parameters(ours), _OWN, _FEED, *tables, ""]
    return "\n".join([*parts, _COST])


def _line(audit: Audit) -> str:
    parameters = ", ".join(
        f"`{each.name}`" if each.default is None else f"`{each.name}={each.default}`"
        for each in audit.parameters
    )
    return f"| `{audit.name}` | {audit.says} | {parameters} |"


def _parameters(ours: list[Audit]) -> Iterator[str]:
    for audit in ours:
        if audit.parameters:
            says = "; ".join(f"`{p.name}`: {p.says}" for p in audit.parameters)
            yield f"- `{audit.name}`: {says}."
    yield ""


def _columns(columns: dict[str, str]) -> str:
    return ", ".join(f"`{column}`" for column in columns)
