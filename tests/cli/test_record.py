"""Does record tell an account's history in few rows, and can it be told to others?"""

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from domain.fields import (
    AUTH_IDENTIFIER,
    CARD_ID,
    EMAIL_ADDRESS,
    FIRST_NAME,
    LAST_NAME,
    USERNAME,
)
from scenarios.playing import play, played_elsewhere
from scenarios.university.fates import FATES
from scenarios.university.slips import RECYCLED_ADDRESS_AGAIN
from tests.cli.files import PEOPLE, row, write
from tests.cli.running import Rollbook

HAS_NO_ACCOUNT = (RECYCLED_ADDRESS_AGAIN,)
WHO = [each.username for each in FATES if each not in HAS_NO_ACCOUNT][-20:]
TOGETHER = 5
IDENTIFYING = (
    USERNAME,
    EMAIL_ADDRESS,
    AUTH_IDENTIFIER,
    CARD_ID,
    FIRST_NAME,
    LAST_NAME,
)
MOST_ROWS = 5
ANN_ADDRESS = "ann@state.example.edu"


def identifying(folder: Path) -> set[str]:
    """Every file name, name, address and id of a history."""
    texts: set[str] = set()
    for file in folder.glob("*.csv"):
        lines = file.read_bytes().decode("utf-8-sig", "replace").splitlines()
        cells = (
            line.get(f.header) for line in csv.DictReader(lines) for f in IDENTIFYING
        )
        texts |= {file.name, *filter(None, cells)}
    return {text for text in texts if len(text) > 2}


def passes(*files: Path) -> bool:
    """Whether every scenario of the files passes."""
    with played_elsewhere() as pool:
        played = pool.submit(play, files).result()
    assert len(played) == len(files)
    return all(played.values())


def rows(text: str) -> int:
    """How many rows the files of a scenario have."""
    tables = re.findall(r" is (?:imported|taken).*:\n((?: +\|.*\n)+)", text)
    return sum(len(table.splitlines()) - 1 for table in tables)


def steps(text: str) -> str:
    """A scenario without what stands between its words for the eye."""
    return re.sub(r" +", " ", text)


@pytest.mark.parametrize("first", range(0, len(WHO), TOGETHER))
def test_nobody_of_the_demo_can_be_recognised_and_the_scenarios_pass(
    demo: Rollbook, demo_folder: Path, tmp_path: Path, first: int
) -> None:
    names = identifying(demo_folder / "files")
    files = [tmp_path / f"ticket{n}.feature" for n in range(len(WHO))]
    told = dict(zip(WHO, files, strict=True))
    for who in WHO[first : first + TOGETHER]:
        answer = demo("record", who, "--anonymise", "-o", told[who])
        assert (answer.code, answer.out) == (0, ""), answer.err
        text = told[who].read_text("utf-8")
        assert 0 < rows(text) <= MOST_ROWS
        words = set(re.split(r"[^\w.@'-]+", text))
        assert {name for name in names if name in words} == set()
        assert not re.search("alderbrook|northfield", text, re.IGNORECASE)
    assert passes(*(told[who] for who in WHO[first : first + TOGETHER]))


def import_file(
    rollbook: Rollbook, folder: Path, name: str, *lines: str, options: str = ""
) -> None:
    answer = rollbook("import", write(folder / name, *lines), *options.split())
    assert answer.code in (0, 1, 3), answer.err


def observed(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20240101_users.csv", PEOPLE, row("ann"), row("bob"))
    state(
        "observe", "edited", "ann", "bio=likes | and \\", "--at", "2024-02-01T10:00:30"
    )
    said = ("--by", 'the "registrar"', "--because", "she asked")
    state("observe", "archived", "ann", "--at", "2024-02-02T08:15", *said)
    state("observe", "excluded", "ann", "--at", "2024-02-03")
    import_file(state, folder, "20240301_users.csv", PEOPLE, row("ann"), row("bob"))
    return "ann"


def registered(state: Rollbook, folder: Path) -> str:
    said = ("--school", "State", "--at", "2024-01-01")
    state("observe", "registered", "ann@post.example", "first_name=Ann", *said)
    lines = (PEOPLE, "ann,ANN@post.example,Ann")
    import_file(state, folder, "20240201_users.csv", *lines)
    return "ann@post.example"


def baselined(state: Rollbook, folder: Path) -> str:
    export = write(folder / "list.csv", f"{PEOPLE},disabled", row("ann", "TRUE"))
    assert state("baseline", export, "--at", "2023-12-31T17:30").code == 0
    changed = f"{PEOPLE},last_name"
    import_file(state, folder, "20240101_users.csv", changed, row("ann", "Lee"))
    return "ann"


def released(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20240101_users.csv", PEOPLE, row("ann"), row("bob"))
    moved = (PEOPLE, "ann,ann@post.example,Ann", row("bob"))
    options = "--channel automatic"
    import_file(state, folder, "20240201_users.csv", *moved, options=options)
    state("release", "2", "--at", "2024-02-03T09:00")
    return "ann"


def released_late(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20240101_users.csv", PEOPLE, row("ann"), row("bob"))
    named = (f"{PEOPLE},last_name", row("ann", "Lee"), row("bob", "Roe"))
    import_file(
        state, folder, "20240201_users.csv", *named, options="--guard updated=2"
    )
    preferred = (f"{PEOPLE},preferred_name,last_name", row("ann", "Annie", "Low"))
    import_file(state, folder, "20240301_users.csv", *preferred)
    state("release", "2")
    return "ann"


def small_share(state: Rollbook, folder: Path) -> str:
    """Her new address is 5 % of the file, and would be all of a shorter one."""
    names = [f"s{n:02}" for n in range(19)]
    import_file(
        state, folder, "20240101_users.csv", PEOPLE, *map(row, names), row("ann")
    )
    moved = (PEOPLE, *map(row, names), "ann,ann@post.example,Ann")
    options = "--channel automatic"
    import_file(state, folder, "20240201_users.csv", *moved, options=options)
    return "ann"


def address_wanted(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20240101_users.csv", PEOPLE, row("ann"), row("bob"))
    import_file(state, folder, "20240201_users.csv", PEOPLE, f"bob,{ANN_ADDRESS},Bob")
    return "bob"


def shared_in_a_file(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20240101_users.csv", PEOPLE, row("ann"), row("bob"))
    lines = (PEOPLE, f"bob,{ANN_ADDRESS.upper()},Bob", row("ann"), row("cy"))
    import_file(state, folder, "20240201_users.csv", *lines)
    return "ann"


def deleted(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20240101_users.csv", PEOPLE, row("ann"))
    state("observe", "deleted", "ann", "--at", "2024-02-01")
    import_file(state, folder, "20240301_users.csv", PEOPLE, row("ann"))
    return "ann"


def hard_to_write(state: Rollbook, folder: Path) -> str:
    header = f"{PEOPLE},bio,last_name,school_year_name,primary_education:start_date"
    lines = (header, 'ann,ann@state.example.edu,Ann,"a|b\\n\nc ""d""",Zoë,Graduate,')
    import_file(state, folder, "20150901_users.csv", *lines)
    dated = "1/2/2016"
    ragged = (header, f"ann,ann@state.example.edu,Ann,,,,{dated},more")
    options = "--mm-dd-yyyy"
    import_file(state, folder, "20160203_users.csv", *ragged, options=options)
    return "ann"


def two_steps(state: Rollbook, folder: Path) -> str:
    dated = f"{PEOPLE},primary_education:start_date"
    lines = (dated, row("ann", "08/26/2024"))
    options = "--mm-dd-yyyy"
    import_file(state, folder, "20240901_users.csv", *lines, options=options)
    renamed = (dated, f"anna,{ANN_ADDRESS},Ann,")
    options = "--changes-identifiers"
    import_file(state, folder, "20241001_users.csv", *renamed, options=options)
    return "anna"


def left_out_of_the_sync(state: Rollbook, folder: Path) -> str:
    import_file(state, folder, "20150901_users.csv", PEOPLE, row("ann"), row("bob"))
    state(
        "school", "set", "State", "--disabling-sync", "--overrule", "user-type-differs"
    )
    import_file(state, folder, "20150902_users.csv", PEOPLE, row("bob"))
    return "ann"


LIVES = (
    observed,
    registered,
    baselined,
    released,
    released_late,
    small_share,
    address_wanted,
    shared_in_a_file,
    deleted,
    hard_to_write,
    two_steps,
    left_out_of_the_sync,
)


@pytest.mark.parametrize("live", LIVES)
def test_what_happened_is_told_in_a_scenario_that_passes(
    state: Rollbook, tmp_path: Path, live: object
) -> None:
    assert callable(live)
    who = live(state, tmp_path)
    plain, ticket = tmp_path / "plain.feature", tmp_path / "ticket.feature"
    answer = state("record", who, "-o", plain)
    assert (answer.code, answer.err) == (0, "")
    answer = state("record", who, "--anonymise", "-o", ticket)
    assert (answer.code, answer.err) == (0, "")
    assert rows(plain.read_text()) == rows(ticket.read_text()) <= 3
    assert passes(plain, ticket)
    assert "ann" not in re.split(r"\W+", ticket.read_text().lower())


@pytest.mark.parametrize("who", ["State/robert", "Tech/robert", "flo", "0012345"])
def test_of_several_schools_the_one_is_told_that_matters(
    told: Rollbook, tmp_path: Path, who: str
) -> None:
    plain, ticket = tmp_path / "plain.feature", tmp_path / "ticket.feature"
    told("record", who, "-o", plain)
    told("record", who, "--anonymise", "-o", ticket)
    assert passes(plain, ticket)
    assert len(re.findall("with the domain", plain.read_text())) == 1


def test_a_row_that_was_refused_is_told_with_its_rule_and_the_holder(
    state: Rollbook, tmp_path: Path
) -> None:
    who = address_wanted(state, tmp_path)
    text = steps(state("record", who).out)
    assert 'Then row 2 is rejected by "email-in-use"' in text
    assert f"| ann | {ANN_ADDRESS} | Ann |" in text


def test_an_account_can_be_told_as_it_was(state: Rollbook, tmp_path: Path) -> None:
    named = f"{PEOPLE},last_name"
    import_file(state, tmp_path, "20240101_users.csv", named, row("ann", "Lee"))
    import_file(state, tmp_path, "20240201_users.csv", named, row("ann", "Low"))
    answer = state("record", "ann", "--as-of", "import:1")
    assert "Scenario: As it is after 2024-01-01" in answer.out
    assert "| last_name | Lee |" in steps(answer.out)
    assert "Low" not in answer.out
    assert answer.err.startswith("as of import 1")


def test_a_scenario_about_one_field_has_no_column_for_another(
    demo: Rollbook,
) -> None:
    text = demo("record", "0013180", "--field", "school_year_name").out
    assert "| school_year_name | Alumni |" in steps(text)
    assert "card_id" not in text
    assert 'the account "0013180" cannot sign in with SSO' in text


def test_equal_stays_equal_and_dates_keep_their_distance(
    state: Rollbook, tmp_path: Path
) -> None:
    header = (
        f"{PEOPLE},last_name,preferred_name,primary_education:start_date,"
        "primary_education:end_date,primary_education:major_names,"
        "additional_email_addresses,hometown_location_attributes:name"
    )
    said = "Ann Lee,ANN,2020-08-26,2024-05-18,Art;Law;Art History"
    addresses = "ann@post.example;ann.lee@elsewhere.edu;ann.lee@mail.state.example.edu"
    lines = (header, f"0012345,{ANN_ADDRESS},Ann,{said},{addresses},call 0012345")
    import_file(state, tmp_path, "20240826_users.csv", *lines)
    text = state("record", "0012345", "--anonymise").out
    cells = re.findall(r"^ +\| (\S+) +\| (.*?) +\|$", text, re.MULTILINE)
    shown: dict[str, str] = dict(cells)
    first = shown["first_name"]
    assert shown["last_name"].split()[0] == first
    assert shown["preferred_name"] == first.upper()
    assert shown["email_address"] == f"{first.lower()}@state.example.edu"
    emails = shown["additional_email_addresses"].split(";")
    domains = [address.partition("@")[2] for address in emails]
    assert domains[:2] == ["post.example", "other.example.edu"]
    assert re.fullmatch(r"[a-z]{4}\.state\.example\.edu", domains[2])
    assert shown["username"].startswith("00")
    assert shown["hometown_location_attributes:name"].split()[1] == shown["username"]
    majors = shown["primary_education:major_names"].split(";")
    assert len(majors) == 3
    assert majors[2].split()[0] == majors[0]
    start, end = (shown[f"primary_education:{name}_date"] for name in ("start", "end"))
    days = date.fromisoformat(end) - date.fromisoformat(start)
    assert days == date(2024, 5, 18) - date(2020, 8, 26)
    assert start != "2020-08-26"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nobody"], "there is no account nobody"),
        (["flo", "-o", "flo.txt"], "flo.txt: name a file that ends in .feature"),
        (["flo", "--field", "shoe"], "there is no field 'shoe' to tell of"),
    ],
)
def test_what_cannot_be_recorded_is_one_sentence(
    told: Rollbook, words: list[str], said: str
) -> None:
    assert said in told.refuses("record", *words)
