"""What did the views show at a point in the past?

After ``cut`` a reader answers from tables that know nothing of what came later.
"""

from typing import Any, Final

from projections import changes, version_table
from projections.imports import STORED_TYPES
from projections.points import Point
from projections.reading import Reader
from projections.schools import schools_sql

_WITH_POSITION: Final = (
    "baselines",
    "conformance",
    "later_changes",
    "school_versions",
    "timeline",
    "words",
)
_OF_IMPORTS: Final = ("row_findings", "rows", "unchanged_rows")
_RELEASED: Final = ("released_at", "released_by", "released_because")
_COUNTED: Final = ("created", "updated", "unchanged", "skipped", "rejected")


def cut(reader: Reader, at: Point) -> None:
    """Let the reader see every table and view as it was at the point."""
    position = at.position
    imports = _imports(reader, position)
    reader.prepare("imports", STORED_TYPES, imports)
    ran = f"SELECT import FROM main.timeline WHERE position <= {position}"
    of_imports = f"SELECT * FROM main.{{}} WHERE import IN ({ran} AND import > 0)"
    until = f"SELECT * FROM main.{{}} WHERE position <= {position}"
    reader.lay_over(
        {name: until.format(name) for name in _WITH_POSITION}
        | {name: of_imports.format(name) for name in _OF_IMPORTS}
        | {"schools": schools_sql(position)}
        | {"versions": version_table.versions_sql(position)}
        | version_table.VIEWS
        | changes.VIEWS
    )


def _imports(reader: Reader, position: int) -> list[tuple[Any, ...]]:
    """The imports that had begun; one that was released later was held."""
    found = reader.objects(
        "SELECT imports.*, timeline.position AS ended FROM imports "
        "LEFT JOIN timeline USING (import) WHERE began <= ?",
        (position,),
    )
    return [_then(row, position) for row in found]


def _then(row: dict[str, Any], position: int) -> tuple[Any, ...]:
    ended = row.pop("ended")
    if ended is not None and ended > position:
        unknown = dict.fromkeys((*_COUNTED, *_RELEASED))
        row |= {"held": True, **unknown}
    return tuple(row[column] for column in STORED_TYPES)
