"""What of a story is needed to show something? Delta debugging."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from domain.eras.headers import understood
from domain.fields import EMAIL_ADDRESS, FIRST_NAME, USERNAME
from domain.settings import Channel, Identifier
from ledger.history import FileCame
from ledger.stories import Cells, Chapter, Line, Story, Table

Part = TypeVar("Part")
Shows = Callable[[Story], bool]
"""Whether a story still shows what it is about."""

_ALWAYS_NAMED: Final = (USERNAME, EMAIL_ADDRESS, FIRST_NAME)
_PLAIN: Final[Mapping[str, Any]] = {
    "channel": Channel.MANUAL.value,
    "identifier": Identifier.USERNAME.value,
    "changes_identifiers": False,
    "mm_dd_yyyy": False,
    "rules": None,
    "guards": (),
}


def reduced(story: Story, shows: Shows) -> Story:
    """The story without the imports, rows, options and columns that can be left out."""
    story = smallest(story, shows)
    story = _fewer_rows(story, shows)
    for index in range(len(story)):
        story = _plainer(story, index, shows)
        story = _fewer_columns(story, index, shows)
    return story


def smallest(
    parts: Sequence[Part], shows: Callable[[Sequence[Part]], bool]
) -> Sequence[Part]:
    """The parts without those that can be left out: all, many, at last one by one."""
    size = len(parts)
    while size:
        start = 0
        while start < len(parts):
            fewer = [*parts[:start], *parts[start + size :]]
            if shows(fewer):
                parts = fewer
            else:
                start += size
        size = min(size, len(parts)) // 2
    return parts


def _fewer_rows(story: Story, shows: Shows) -> Story:
    places = [
        (index, line)
        for index, chapter in enumerate(story)
        for line in (chapter.table.lines if chapter.table else ())
    ]

    def with_only(kept: Sequence[tuple[int, Line]]) -> Story:
        return [
            _with_lines(chapter, [line for at, line in kept if at == index])
            for index, chapter in enumerate(story)
        ]

    if len(places) <= sum(chapter.table is not None for chapter in story):
        return story
    return with_only(smallest(places, lambda kept: shows(with_only(kept))))


def _plainer(story: Story, index: int, shows: Shows) -> Story:
    """The story with a file under as few options as can be: none, else some."""
    entry = story[index].entry
    if not isinstance(entry, FileCame):
        return story
    said = {name: getattr(entry.started, name) for name in _PLAIN}
    for options in (_PLAIN, *({name: value} for name, value in _PLAIN.items())):
        if any(said[name] != value for name, value in options.items()):
            plainer = _with_options(story, index, options)
            if shows(plainer):
                story, said = plainer, {**said, **options}
    return story


def _with_options(story: Story, index: int, options: Mapping[str, Any]) -> Story:
    chapter = story[index]
    if not isinstance(chapter.entry, FileCame):
        return story
    started = replace(chapter.entry.started, **options)
    plainer = replace(chapter, entry=replace(chapter.entry, started=started))
    return [*story[:index], plainer, *story[index + 1 :]]


def _fewer_columns(story: Story, index: int, shows: Shows) -> Story:
    table = story[index].table
    if table is None:
        return story

    def without(columns: Sequence[int]) -> Story:
        chapter = replace(story[index], table=_with_columns(table, set(columns)))
        return [*story[:index], chapter, *story[index + 1 :]]

    named = [at for at, name in enumerate(table.header) if _is_always(name)]
    others = [at for at in range(len(table.header)) if at not in named]
    told = [at for at in others if any(_cell(line, at) for line in table.lines)]
    if told != others and shows(without([*named, *told])):
        others = told
    kept = smallest(others, lambda kept: shows(without([*named, *kept])))
    return without([*named, *kept])


def _is_always(header: str) -> bool:
    return understood(header) in _ALWAYS_NAMED


def _cell(line: Line, at: int) -> str:
    return line.cells[at] if at < len(line.cells) else ""


def _with_lines(chapter: Chapter, lines: Sequence[Line]) -> Chapter:
    if chapter.table is None:
        return chapter
    return replace(chapter, table=replace(chapter.table, lines=tuple(lines)))


def _with_columns(table: Table, columns: set[int]) -> Table:
    """The table with only these columns; a row with a cell too many keeps that."""
    width = len(table.header)

    def of(cells: Cells) -> Iterator[str]:
        return (cell for at, cell in enumerate(cells) if at in columns or at >= width)

    lines = (replace(line, cells=tuple(of(line.cells))) for line in table.lines)
    return Table(tuple(of(table.header)), tuple(lines))
