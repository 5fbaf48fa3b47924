"""Does the catalogue tell of every rule, and of the eras of the rulebook?"""

import csv
import io
from pathlib import Path

import pytest

from domain.catalogue import RULES
from domain.eras.dated import ERAS
from domain.sources import SOURCES
from tests.cli.running import Answer, Rollbook, installed
from tests.scenarios.features import FAILS, PASSES, REJECTED, feature

KEYS = {"rule", "status", "source", "url", "era", "says", "scenarios"}


@pytest.fixture
def features(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose scenarios are about one rule."""
    monkeypatch.chdir(tmp_path)
    return feature(tmp_path / "scenarios", REJECTED, PASSES)


def of_rule(answer: Answer, rule: str) -> dict[str, object]:
    """What a list says of one rule."""
    (found,) = (each for each in answer.json if each["rule"] == rule)
    return dict(found)


def test_every_rule_is_listed_with_its_keys(nothing: Rollbook) -> None:
    listed = nothing.json("rules")
    assert [each["rule"] for each in listed] == list(RULES)
    for each in listed:
        assert each.keys() >= KEYS
        assert each["scenarios"]
        assert each["source"] or each["status"] == "assumed"
        assert each["url"] is None or each["url"].startswith("https://")


def test_a_source_without_an_address_has_none(nothing: Rollbook) -> None:
    answer = nothing("rules", "--json")
    retired = of_rule(answer, "mentors-retired")
    assert (retired["source"], retired["url"]) == ("SEED-MENT", None)
    assert retired["era"] == "since 2019-06-21"
    order = of_rule(answer, "end-date-order")
    assert (order["source"], order["era"]) == ("SEED-ALUM, ERR", "all")
    assert order["url"] == SOURCES["SEED-ALUM"]
    assert of_rule(answer, "whitespace")["source"] is None


def test_people_see_how_many_scenarios_there_are(
    nothing: Rollbook, features: Path
) -> None:
    lines = nothing("rules").out.splitlines()
    assert " ".join(lines[0].split()) == "rule status source era scenarios says"
    (line,) = (line for line in lines if line.startswith("gpa-range"))
    assert " ".join(line.split()).startswith("gpa-range documented IMP-STU, FAQ all 2 ")
    assert str(features) not in line


@pytest.mark.parametrize("form", ["--csv", "--tsv"])
def test_the_catalogue_comes_as_separated_values(nothing: Rollbook, form: str) -> None:
    answer = nothing("rules", form)
    delimiter = "," if form == "--csv" else "\t"
    rows = list(csv.DictReader(io.StringIO(answer.out), delimiter=delimiter))
    assert [row["rule"] for row in rows] == list(RULES)


def test_one_rule_is_told_in_full(nothing: Rollbook) -> None:
    page = nothing("rules", "user-type-differs").out
    assert RULES["user-type-differs"].says in page
    assert "assumed" in page
    assert str(SOURCES["GIT-CSV"]) in page
    assert "the row applies, and its account keeps the type that it has" in page
    assert "user-type-differs.feature:" in page


def test_one_rule_in_json_has_the_address_of_each_source(nothing: Rollbook) -> None:
    told = nothing.json("rules", "gpa-range")
    assert told["sources"] == [
        {"source": key, "url": SOURCES[key]} for key in ("IMP-STU", "FAQ")
    ]
    assert told["caveat"] == RULES["gpa-range"].caveat


@pytest.mark.parametrize(
    ("name", "hint"),
    [("gpa-rage", "did you mean gpa-range?"), ("zzz", "`rollbook rules` lists them")],
)
def test_a_rule_that_there_is_not_is_told_with_the_nearest(
    nothing: Rollbook, name: str, hint: str
) -> None:
    assert f"there is no rule {name}: {hint}" in nothing.refuses("rules", name)


@pytest.mark.usefixtures("features")
def test_ones_own_scenarios_are_read_where_there_are_any(
    nothing: Rollbook,
) -> None:
    listed = of_rule(nothing("rules", "--json"), "gpa-range")
    assert listed["scenarios"] == [
        "scenarios/grades.feature:7: <gpa> is no GPA",
        "scenarios/grades.feature:19: A four is a GPA",
    ]


def test_a_tag_that_names_no_rule_is_told(nothing: Rollbook, tmp_path: Path) -> None:
    feature(tmp_path, PASSES.replace("created-confirmed", "made-confirmed"))
    answer = nothing("rules", "--scenarios", tmp_path)
    assert answer.code == 2
    assert "A four is a GPA: there is no rule made-confirmed" in answer.err


@pytest.mark.parametrize(
    ("text", "reason"),
    [("dear ann", "letter.feature:1"), (None, "there is no scenario in")],
)
def test_scenarios_that_cannot_be_read_are_told(
    nothing: Rollbook, tmp_path: Path, text: str | None, reason: str
) -> None:
    if text:
        (tmp_path / "letter.feature").write_text(text)
    assert reason in nothing.refuses("rules", "--scenarios", tmp_path)


@pytest.mark.usefixtures("features")
def test_coverage_counts_passing_scenarios_without_a_ledger(
    nothing: Rollbook,
) -> None:
    answer = nothing("rules", "--coverage", "--json")
    assert (answer.code, answer.err) == (0, "")
    covered = of_rule(answer, "gpa-range")
    assert (covered["passing"], covered["rows"], covered["conformance"]) == (
        2,
        None,
        None,
    )
    assert of_rule(answer, "mobile-number")["passing"] == 0
    assert not nothing.ledger.exists()


@pytest.mark.usefixtures("features")
def test_coverage_counts_the_rows_of_the_ledger(told: Rollbook) -> None:
    answer = told("rules", "--coverage", "--json")
    assert of_rule(answer, "created-confirmed")["rows"] == 5
    assert of_rule(answer, "required-value")["rows"] == 1
    assert of_rule(answer, "mobile-number")["rows"] == 0


def test_a_scenario_that_fails_is_a_finding(nothing: Rollbook, tmp_path: Path) -> None:
    feature(tmp_path, PASSES, FAILS)
    answer = nothing("rules", "--coverage", "--scenarios", tmp_path, "--json")
    assert answer.code == 1
    assert "Somebody is expected in vain: failed" in answer.err
    assert of_rule(answer, "mobile-number")["passing"] == 0
    assert of_rule(answer, "gpa-range")["passing"] == 1


@pytest.mark.usefixtures("features")
def test_coverage_is_shown_to_people_and_for_one_rule(
    nothing: Rollbook,
) -> None:
    table = nothing("rules", "--coverage").out
    header = " ".join(table.splitlines()[0].split())
    assert header == "rule status era scenarios passing"
    assert "passing      2" in nothing("rules", "gpa-range", "--coverage").out


def test_the_installed_command_covers_too(features: Path) -> None:
    answer = installed(
        "rules", "--coverage", "--json", "--scenarios", features, HOME="/nonexistent"
    )
    assert (answer.code, answer.err) == (0, "")
    assert of_rule(answer, "gpa-range")["passing"] == 2


def test_an_eras_settings_are_those_of_its_first_day(nothing: Rollbook) -> None:
    era = nothing.json("rules", "--era", "2016-01")
    assert era == nothing.json("rules", "--era", ERAS["2016-01"])
    assert era[0].keys() == {
        *("topic", "name", "means", "first", "last", "source", "caveat"),
    }
    told = {(setting["topic"], setting["name"]) for setting in era}
    assert ("sensitive field", "card_id") in told
    assert ("header", "education_end_date") in told
    assert ("date format", "mm/dd/yyyy") not in told


def test_a_day_inside_an_era_has_its_own_settings(nothing: Rollbook) -> None:
    answer = nothing("rules", "--era", "2018-06-11", "--csv")
    assert "date format,mm/dd/yyyy" in answer.out
    assert answer.err == "as of 2018-06-11 (era 2016-01)\n"


def test_two_eras_differ_in_what_went_and_what_came(nothing: Rollbook) -> None:
    rows = nothing.json("rules", "--diff", "2016-01", "2018-10")
    changes = {(row["change"], row["topic"], row["name"]) for row in rows}
    assert {change for change, _, _ in changes} == {"-", "+"}
    assert ("-", "sensitive field", "card_id") in changes
    assert ("+", "gate", "hold-email-share") in changes
    assert nothing.json("rules", "--diff", "2016-01", "2016-01") == []


@pytest.mark.parametrize("words", ["--era 2016", "--diff 2016-01 2017-01-32"])
def test_an_era_that_there_is_not_is_told_with_those_there_are(
    nothing: Rollbook, words: str
) -> None:
    told = nothing.refuses("rules", *words.split())
    assert "2014-07, 2015-09, 2016-01, 2018-10, 2021-09" in told


@pytest.mark.parametrize(
    "words", ["gpa-range --era 2016-01", "--coverage --era 2016-01"]
)
def test_only_one_thing_is_asked_for(nothing: Rollbook, words: str) -> None:
    assert "RULE" in nothing.refuses("rules", *words.split())
