"""Does the table say what was measured, and hide nothing?"""

from datetime import date
from pathlib import Path

from benchmarks.figure import PERCENT, Figure, Target, both, ratios
from benchmarks.page import Told, closing_line, page, table
from benchmarks.setting import Setting

GOOD = Figure("import", "reading", (2.0, 1.5, 2.5), target=Target(3, 2))
BAD = Figure("night", "reading", (9.0, 7.0, 8.0), target=Target(6, 3))
SLOW = Figure("the others", "import", (7.9,), target=Target(8, 15, at_least=True))
PLAIN = Figure("its ledger", "the files", (12.345,), PERCENT, measured="1 s / 2 s")


def test_the_median_counts_and_the_extremes_are_told() -> None:
    assert (str(GOOD), GOOD.spread) == ("2.00 x", "1.50 to 2.50")


def test_a_limit_that_is_touched_is_reached() -> None:
    assert Target(3).reached(3.0)
    assert not Target(3).reached(3.01)
    assert Target(8, at_least=True).reached(8.0)
    assert not Target(8, at_least=True).reached(7.99)


def test_a_target_that_was_missed_stands_in_the_table() -> None:
    lines = table([GOOD, BAD, SLOW, PLAIN], "github").splitlines()
    cells = [cell.strip() for cell in lines[2].split("|")]
    assert cells[5:7] == ["≤ 3.00 (aim: 2.00)", "reached"]
    assert "≤ 6.00 (aim: 3.00)" in lines[3]
    assert "**missed**" in lines[3]
    assert "≥ 8.00 (aim: 15.0)" in lines[4]
    assert "**missed**" in lines[4]
    assert "12.3 %" in lines[5]
    assert "1 s / 2 s" in lines[5]


def test_the_last_line_names_what_was_missed() -> None:
    assert closing_line([GOOD, PLAIN]) == "1 of 1 targets reached"
    missed = "1 of 3 targets reached; missed: night; the others"
    assert closing_line([GOOD, BAD, SLOW]) == missed


def test_the_page_says_where_when_and_how() -> None:
    told = Told("make bench", "4 cores", "Python 3.11, SQLite 3.40", date(2027, 1, 2))
    text = page([GOOD, BAD], Setting(Path(), scale=0.1, runs=5, seed=7), told)
    for said in ("4 cores; Python 3.11, SQLite 3.40", "2027-01-02", "`make bench`"):
        assert said in text
    assert "0.1 of the full size, for which the targets are meant, 5 runs, " in text
    assert "0.5% changed a night, seed 7" in text
    assert "missed: night." in text


def test_ratios_are_taken_run_by_run() -> None:
    assert ratios([2, 9], [1, 3]) == (2, 3)
    assert both([0.5], [12]) == "0.500 s / 12.0 s"
