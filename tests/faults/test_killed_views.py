"""Killed while they catch up, the views go on where they were, exactly once."""

from pathlib import Path

import pytest

from tests.faults.conftest import Story
from tests.faults.running import kept, killed, rollbook, viewed

PAGES = "pages:200"
BETWEEN_AND_WITHIN_PAGES = (
    "die:before:1:projections.catching_up:cut",
    "die:after:1:projections.account_versions:apply",
    "die:after:1:projections.timeline:apply",
    "die:before:1:projections.tracking:ViewsRecorder._insert_tracking",
    "die:after:1:projections.tracking:ViewsRecorder._insert_tracking",
    "die:before:4:projections.catching_up:cut",
    "die:after:5:projections.rows:apply",
)


@pytest.mark.parametrize("place", BETWEEN_AND_WITHIN_PAGES)
def test_killed_while_they_catch_up_the_views_catch_up_exactly_once(
    place: str, story: Story, ledger: Path
) -> None:
    killed([PAGES, place], ledger, "import", story.second)
    assert kept(ledger) == story.kept[1]
    assert rollbook(ledger, "imports").exit_code == 0
    assert viewed(ledger) == story.viewed[1]


def test_pages_taken_in_before_the_kill_stay_taken_in(
    story: Story, ledger: Path
) -> None:
    place = "die:before:4:projections.catching_up:cut"
    killed([PAGES, place], ledger, "import", story.second)
    table = "versions"
    before, after = story.viewed[0][table], story.viewed[1][table]
    assert len(before) < len(viewed(ledger)[table]) < len(after)


@pytest.mark.parametrize(
    "place",
    [
        "die:before:1:projections.catching_up:take_page",
        "die:before:3:projections.catching_up:cut",
        "die:after:2:projections.changes:apply",
    ],
)
@pytest.mark.parametrize("views", ["there", "gone"])
def test_killed_while_they_are_made_anew_the_views_are_made_again(
    views: str, place: str, story: Story, ledger: Path
) -> None:
    if views == "gone":
        for file in ledger.glob("views.sqlite*"):
            file.unlink()
    killed([PAGES, place], ledger, "rebuild")
    assert rollbook(ledger, "imports").exit_code == 0
    assert viewed(ledger) == story.viewed[0]
    assert rollbook(ledger, "verify").exit_code == 0
