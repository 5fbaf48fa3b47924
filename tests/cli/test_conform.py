"""Can our word be held against the importer's own?"""

import csv
import json
from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, contents, read_only, write
from tests.cli.running import Answer, Rollbook

ROWS = (
    "ann,ann@state.example.edu,",
    "bob,bob@state.example.edu,B0b",
    "cy,cy@state.example.edu,C1",
    "dee,dee@state.example.edu,Dee",
)
VERDICTS = "agreed", "only_ours", "only_theirs", "differing"


@pytest.fixture
def imported(state: Rollbook, tmp_path: Path) -> Rollbook:
    """Three rows were rejected here, Dee's was not."""
    file = write(tmp_path / "20240826_users.csv", PEOPLE, *ROWS)
    assert state("import", file).code == 1
    return state


@pytest.fixture
def actual(tmp_path: Path) -> Path:
    """There Ann's was rejected alike, Bob's in other words, Cy's not, but Dee's."""
    said = {
        ROWS[0]: '{"success":false,"errors":{"first_name":["can\'t be blank"]}',
        ROWS[1]: '{"success":false,"errors":{"first_name":["has digits"]}}',
        ROWS[3]: '{"success":false,"errors":"Try again later"}',
    }
    return write_failed(tmp_path / "failed_rows.csv", said)


def write_failed(file: Path, said: dict[str, str]) -> Path:
    """A file of failed rows, as the importer gives it."""
    with file.open("w", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow([*PEOPLE.split(","), "status", "response"])
        for row, response in said.items():
            writer.writerow([*row.split(","), "failed", response])
    return file


def conform(rollbook: Rollbook, *words: object) -> Answer:
    answer = rollbook("conform", *words)
    assert answer.code == 1, answer.err
    return answer


def test_each_row_has_its_verdict(imported: Rollbook, actual: Path) -> None:
    rows = conform(imported, 1, "--actual", actual, "--json").json
    assert [(r["row"], r["username"], r["verdict"], r["rule"]) for r in rows] == [
        (2, "ann", "agreed", "required-value"),
        (3, "bob", "differing", "name-digits"),
        (4, "cy", "only_ours", "name-digits"),
        (5, "dee", "only_theirs", None),
    ]
    assert rows[1]["ours"] == {"first_name": ["is invalid"]}
    assert rows[1]["theirs"] == {"first_name": ["has digits"]}
    assert (rows[2]["theirs"], rows[3]["ours"]) == (None, None)
    assert rows[3]["theirs"] == {"base": ["Try again later"]}
    assert (rows[3]["outcome"], rows[3]["actual_row"]) == ("created", 4)


def test_people_see_sentences_and_the_sums(imported: Rollbook, actual: Path) -> None:
    answer = conform(imported, "@~0", "--actual", actual)
    _, ann, bob, cy, dee = answer.out.splitlines()
    assert "first_name has digits" in bob
    assert "only ours" in cy
    assert dee.split()[2:] == ["only", "theirs", "Try", "again", "later"]
    assert ann.count("first_name can't be blank") == 2
    assert answer.err.splitlines() == [
        "import 1 (20240826_users.csv) and failed_rows.csv: 1 agreed, 1 only ours, "
        "1 only theirs, 1 differing",
        "  name-digits: 1 only ours, 1 differing",
        "  required-value: 1 agreed",
        "  no rule: 1 only theirs",
    ]


@pytest.mark.parametrize("form", ["--csv", "--tsv", "--nl"])
def test_the_rows_come_in_every_form(
    form: str, imported: Rollbook, actual: Path
) -> None:
    answer = conform(imported, 1, "--actual", actual, form)
    if form == "--nl":
        theirs = [line["theirs"] for line in answer.lines]
    else:
        rows = answer.separated("," if form == "--csv" else "\t")
        theirs = [json.loads(row["theirs"] or "null") for row in rows]
    assert theirs[1] == {"first_name": ["has digits"]}


def test_the_sums_come_as_rows(imported: Rollbook, actual: Path) -> None:
    answer = conform(imported, 1, "--actual", actual, "--summary", "--json")
    told = {row["rule"]: [row[v] for v in VERDICTS] for row in answer.json}
    assert told == {
        "name-digits": [0, 1, 0, 1],
        "required-value": [1, 0, 0, 0],
        None: [0, 0, 1, 0],
    }


def test_our_own_failed_rows_agree_with_us(imported: Rollbook, tmp_path: Path) -> None:
    ours = tmp_path / "failed_rows.csv"
    imported("failed", 1, "-o", ours)
    answer = imported("conform", 1, "--actual", ours, "--json")
    assert (answer.code, len(answer.json)) == (0, 3)
    assert {row["verdict"] for row in answer.json} == {"agreed"}


def test_our_own_failed_rows_of_every_import_agree(
    demo: Rollbook, tmp_path: Path
) -> None:
    ours = tmp_path / "failed_rows.csv"
    rejected = [each for each in demo.json("imports") if each["rejected"]]
    for each in rejected:
        demo("failed", each["import"], "-o", ours)
        answer = demo("conform", each["import"], "--actual", ours, "--json")
        assert answer.code == 0, answer.err
        assert len(answer.json) == each["rejected"]


def test_what_cannot_be_found_or_read_is_named(
    imported: Rollbook, tmp_path: Path
) -> None:
    said = {ROWS[0]: "oh no", "zed,zed@post.example,Zed": "{}"}
    odd = write_failed(tmp_path / "odd.csv", said)
    answer = conform(imported, 1, "--actual", odd)
    assert answer.err.splitlines()[:2] == [
        "odd.csv:3: zed is in no row of import 1: not compared",
        "odd.csv:2: no message could be made out in the response: compared as a text",
    ]


def test_what_may_be_several_rows_is_named(state: Rollbook, tmp_path: Path) -> None:
    twins = ",ann@state.example.edu,Ann", ",,Ann", ",,Ann"
    state("import", write(tmp_path / "20240826_users.csv", PEOPLE, *twins))
    failed = write_failed(tmp_path / "failed.csv", {",,Ann": "{}"})
    answer = conform(state, 1, "--actual", failed)
    assert "failed.csv:2: it is ambiguous: it may be row 3, 4 of import 1" in answer.err


def test_a_comparison_is_kept_and_shown_with_the_rules(
    imported: Rollbook, actual: Path
) -> None:
    assert "recorded\n" in conform(imported, 1, "--actual", actual, "--record").err
    again = conform(imported, 1, "--actual", actual, "--record", "--summary")
    assert again.err == "recorded before as it is\n"
    (event,) = [e for e in imported.events() if "Conformance" in e["type"]]
    assert event["type"] == "rollbook.school.ConformanceRecorded"
    assert event["data"]["file"] == "failed_rows.csv"
    rows = imported.ask("SELECT rule, differing FROM conformance ORDER BY rule")
    assert rows[1:] == [
        {"rule": "name-digits", "differing": 1},
        {"rule": "required-value", "differing": 0},
    ]
    assert imported("verify").code == 0
    words = "rules", "name-digits", "--coverage"
    assert imported.json(*words)["conformance"] == {
        **dict.fromkeys(VERDICTS, 0),
        "only_ours": 1,
        "differing": 1,
    }
    assert "1 only ours, 1 differing" in imported(*words).out
    assert imported.json("rules", "gpa-range", "--coverage")["conformance"] is None


def test_nothing_is_kept_unless_it_is_asked_for(
    imported: Rollbook, actual: Path
) -> None:
    imported("verify")
    before = contents(imported.ledger)
    conform(imported, 1, "--actual", actual)
    assert contents(imported.ledger)["events.sqlite"] == before["events.sqlite"]


def test_a_read_only_ledger_can_be_compared_but_keeps_nothing(
    imported: Rollbook, actual: Path
) -> None:
    imported("verify")
    read_only(imported.ledger)
    assert conform(imported, 1, "--actual", actual, "--json").json
    message = imported.refuses("conform", 1, "--actual", actual, "--record")
    assert "is read-only" in message


def test_accounts_are_compared_with_an_export(state: Rollbook, tmp_path: Path) -> None:
    header = "Username,Email Address,First Name"
    began = write(tmp_path / "20230801_a.csv", header, "ann,a@post.example,Ann")
    state("baseline", began)
    file = write(tmp_path / "20230802_users.csv", PEOPLE, "bob,b@post.example,Bob")
    state("import", file)
    rows = "ann,a@post.example,Anna,Joe", "cy,c@post.example,Cy,"
    export = write(tmp_path / "20230803_b.csv", f"{header},Adviser", *rows)
    answer = conform(state, "--export", export, "--json", "--record")
    assert [(r["username"], r["verdict"], r["event"]) for r in answer.json] == [
        ("ann", "differing", "Baselined"),
        ("bob", "only_ours", "UserCreated"),
        ("cy", "only_theirs", None),
    ]
    ann, bob, cy = answer.json
    assert (ann["field"], ann["ours"], ann["theirs"]) == ("first_name", "Ann", "Anna")
    assert (ann["file"], ann["row"], ann["import"]) == ("20230801_a.csv", 2, None)
    assert (bob["file"], bob["row"], bob["rule"]) == (
        *("20230802_users.csv", 2, "created-confirmed"),
    )
    assert cy["export_row"] == 3
    assert answer.err.splitlines() == [
        "as of import 1 (2023-08-02, 20230802_users.csv)",
        "20230803_b.csv: columns ignored: Adviser",
        "State and 20230803_b.csv: 2 values agreed, 1 differing; accounts only here 1, "
        "only there 1; 3 of these rest on a baseline",
        "  created-confirmed: 1 only ours",
        "  no rule: 2 agreed, 1 only theirs, 1 differing",
        "recorded",
    ]
    assert state.ask("SELECT as_of FROM conformance WHERE rule IS NOT NULL") == [
        {"as_of": "2023-08-03T23:59:59"}
    ]


def test_our_own_list_of_accounts_agrees_with_us(
    told: Rollbook, tmp_path: Path
) -> None:
    for at, where in (("2022-09-01", "State"), ("2019-08-19", "State")):
        csv_of = "--where", f"school = '{where}'", "--as-of", at, "--csv"
        listed = told("accounts", *csv_of).out.splitlines()
        export = write(tmp_path / "export.csv", *listed)
        words = "--export", export, "--as-of", at, "--school", where
        answer = told("conform", *words, "--json")
        assert (answer.code, answer.json) == (0, []), answer.err
        another = told("conform", *words[:2], "--as-of", "2018-08-20", *words[4:])
        assert another.code == 1


def test_lists_and_booleans_are_told_as_such(told: Rollbook, tmp_path: Path) -> None:
    header = "username,email_address,Major Names,athlete,Archived"
    rows = "0012345,ann@post.example,Law,TRUE,No", "robert,bob@post.example,,,"
    export = write(tmp_path / "export.csv", header, *rows)
    words = "--export", export, "--as-of", "2023-01-01", "--school", "State"
    values = {
        row["field"]: (row["ours"], row["theirs"])
        for row in conform(told, *words, "--json").json
    }
    assert values == {
        "primary_education_major_names": (["Biology", "Art, Fine"], ["Law"]),
        "athlete": (False, True),
        "archived": (True, False),
    }
    (majors, *_) = conform(told, *words, "--csv").separated()
    assert majors["ours"] == "Biology;Art, Fine"


@pytest.mark.parametrize(
    ("words", "told_of"),
    [
        ([], "say IMPORT and --actual"),
        (["1"], "say IMPORT and --actual"),
        (["--actual", "x.csv"], "say IMPORT and --actual"),
        (["1", "--export", "x.csv"], "--export goes without IMPORT"),
        (["--actual", "y.csv", "--export", "x.csv"], "without --actual"),
        (["1", "--actual", "x.csv", "--as-of", "@~0"], "--as-of goes with --export"),
        (["1", "--actual", "x.csv", "--school", "S"], "--school goes with --export"),
        (["--export", "x.csv"], "say with --as-of"),
        (["--export", "x.csv", "--as-of", "@~0"], "x.csv: No such file"),
        (["1", "--actual", "x.csv"], "x.csv: No such file"),
        (["9", "--actual", "x.csv"], "there is no import 9"),
        (["--export", "x.csv", "--as-of", "@~0", "--school", "S"], "no school 'S'"),
    ],
)
def test_wrong_words_are_told_in_one_sentence(
    words: list[str], told_of: str, imported: Rollbook
) -> None:
    assert told_of in imported.refuses("conform", *words)


def test_a_file_without_responses_is_refused(
    imported: Rollbook, tmp_path: Path
) -> None:
    other = write(tmp_path / "other.csv", PEOPLE, *ROWS)
    message = imported.refuses("conform", 1, "--actual", other)
    assert "other.csv:1: response: there is no such column" in message


def test_an_import_that_is_held_has_nothing_to_compare(
    imported: Rollbook, actual: Path, tmp_path: Path
) -> None:
    night = write(tmp_path / "20240827_users.csv", PEOPLE, "eve,eve@post.example,E1")
    assert imported("import", night, "--guard", "rejected=1%").code == 3
    assert "import 2 is held" in imported.refuses("conform", 2, "--actual", actual)
