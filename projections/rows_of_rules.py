"""How many rows of the imported files has each rule decided?

Rules that only warn of a whole file have none.
"""

from typing import Final

from projections.reading import Reader

_COUNT: Final = """
    SELECT rule, count(*) AS "rows" FROM (
        SELECT rule, import, "row" FROM rows
        UNION SELECT rule, import, "row" FROM field_changes
        UNION SELECT rule, import, "row" FROM account_versions
        WHERE created_by IS NOT NULL
    ) WHERE rule IS NOT NULL AND import IS NOT NULL AND "row" IS NOT NULL
    GROUP BY rule
    UNION ALL
    SELECT rule, sum(last - first + 1) FROM unchanged_rows
    WHERE rule IS NOT NULL GROUP BY rule
"""


def rows_of_rules(reader: Reader) -> dict[str, int]:
    """The number of rows per rule that any row met."""
    return {found["rule"]: found["rows"] for found in reader.objects(_COUNT)}
