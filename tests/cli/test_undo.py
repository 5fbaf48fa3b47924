"""Does the file of undo put an import's accounts back, and say what it cannot?"""

import re
import shlex
from pathlib import Path
from uuid import UUID

import pytest

from domain.account import Account
from domain.events import UserEvent
from domain.fields import BY_COLUMN, DISABLED, EMAIL_ADDRESS, STORED, Field, Kind
from ledger.ledger import Ledger, open_ledger
from tests.cli.files import PEOPLE, copied, row, write, write_people
from tests.cli.running import Answer, Rollbook

OF_DEMO = range(1, 36)
FIELDS = (*STORED, DISABLED)
FIRST, SECOND, REPAIRED = "20240101", "20240201", "20240301"


def value(account: Account, field: Field) -> object:
    return account.archived if field is DISABLED else account.value(field)


def touched(ledger: Ledger, number: int) -> dict[UUID, tuple[int, int]]:
    """The accounts of an import, each with its version before and behind it."""
    versions: dict[UUID, tuple[int, int]] = {}
    for fact in ledger.all_facts():
        told = fact.recorded
        if told.cause.import_number == number and isinstance(told.event, UserEvent):
            last = told.originator_version
            before, _ = versions.get(told.originator_id, (last - 1, 0))
            versions[told.originator_id] = before, last
    return versions


def addresses(ledger: Ledger) -> dict[UUID, object]:
    """Every account's present address."""
    told = (fact.recorded for fact in ledger.all_facts())
    found = {each.originator_id for each in told if isinstance(each.event, UserEvent)}
    return {account: ledger.account(account).email_address for account in found}


def wanted_back(
    ledger: Ledger, number: int
) -> tuple[dict[tuple[UUID, str], object], int]:
    """The values that can come back, and how much cannot, by looking at versions."""
    wanted: dict[tuple[UUID, str], object] = {}
    left = 0
    held = addresses(ledger)
    for account, (first, last) in touched(ledger, number).items():
        if not first:
            left += 1
            continue
        before = ledger.account(account, version=first)
        behind = range(last, len(ledger.stream(account)) + 1)
        later = [ledger.account(account, version=version) for version in behind]
        for field in FIELDS:
            old, new = value(before, field), value(later[0], field)
            changed_since = any(value(each, field) != new for each in later)
            if old in (new, value(later[-1], field)):
                continue
            if field is EMAIL_ADDRESS and old in held.values():
                left += 1
                continue
            is_blank_boolean = old is None and field.kind is Kind.BOOLEAN
            left += changed_since or is_blank_boolean
            if not changed_since:
                wanted[account, field.column] = False if is_blank_boolean else old
    return wanted, left


def send(rollbook: Rollbook, answer: Answer) -> list[Answer]:
    """Plan and import the files as undo says; how the imports ended."""
    told = re.findall(r"^  rollbook (import .*)  \(\d+ rows?\)$", answer.err, re.M)
    assert told, answer.err
    for each in told[:1]:
        (plan,) = rollbook("plan", *shlex.split(each)[1:], "--json").json
        assert plan["rejected"] == plan["skipped"] == plan["created"] == 0
    return [rollbook(*shlex.split(each)) for each in told]


@pytest.mark.parametrize("number", OF_DEMO)
def test_each_import_of_the_demo_is_undone_field_by_field(
    demo: Rollbook, tmp_path: Path, number: int
) -> None:
    rollbook = Rollbook(copied(demo.ledger, tmp_path / "ledger"))
    file = tmp_path / "repair.csv"
    with open_ledger(rollbook.ledger) as ledger:
        wanted, left = wanted_back(ledger, number)
    answer = rollbook("undo", number, "-o", file)
    assert answer.code == (1 if left else 0), answer.err
    assert answer.err.index(f"import {number}: ") == sum(
        len(line) for line in answer.err.splitlines(keepends=True)[:left]
    )
    assert file.exists() == bool(wanted)
    if wanted:
        assert [sent.code for sent in send(rollbook, answer)] == [0]
    with open_ledger(rollbook.ledger) as ledger:
        for (account, column), old in wanted.items():
            now = value(ledger.account(account), BY_COLUMN[column])
            assert now == old, (account, column)
        changed = touched(ledger, 36)
        assert changed.keys() == {account for account, _ in wanted}
        for account, (before, behind) in changed.items():
            then = ledger.account(account, version=before)
            now = ledger.account(account, version=behind)
            for field in FIELDS:
                if (account, field.column) not in wanted:
                    assert value(now, field) == value(then, field), field.header


def lived(rollbook: Rollbook, tmp_path: Path, *files: tuple[str, ...]) -> None:
    """Let files come in, a month apart; each its options, header and rows."""
    for month, (options, *lines) in enumerate(files, start=1):
        file = write(tmp_path / f"2024{month:02}01_users.csv", *lines)
        answer = rollbook("import", file, *options.split())
        assert answer.code in (0, 1), answer.err


def test_a_value_that_was_blank_is_cleared_and_labels_stand_in_full(
    state: Rollbook, tmp_path: Path
) -> None:
    labels = f"{PEOPLE},system_label_names"
    lived(
        state,
        tmp_path,
        ("", labels, row("ann", ""), row("bob", "One;Two"), row("cy", "Four")),
        (
            "",
            f"{labels},preferred_name",
            row("ann", "Three", "A"),
            row("bob", "", ""),
            row("cy", "Four", "Cyrus"),
        ),
    )
    answer = state("undo", "2")
    assert answer.code == 0
    assert answer.separated() == [
        dict(
            zip(
                (*PEOPLE.split(","), "preferred_name", "system_label_names"),
                cells,
                strict=True,
            )
        )
        for cells in (
            ("cy", "cy@state.example.edu", "Cy", "**CLEAR**", "Four"),
            ("bob", "bob@state.example.edu", "Bob", "", "One;Two"),
            ("ann", "ann@state.example.edu", "Ann", "**CLEAR**", ""),
        )
    ]


def test_what_was_archived_is_unarchived_and_a_blank_boolean_becomes_false(
    state: Rollbook, tmp_path: Path
) -> None:
    lived(
        state,
        tmp_path,
        ("", PEOPLE, row("ann")),
        ("", f"{PEOPLE},athlete,disabled", row("ann", "TRUE", "TRUE")),
    )
    answer = state("undo", "2", "-o", tmp_path / "repair.csv")
    assert answer.code == 1
    assert "ann athlete: was blank, which no file can make a boolean" in answer.err
    assert [each.code for each in send(state, answer)] == [0]
    ann = state.json("show", "ann")
    assert (ann["archived"], ann["athlete"]) == (0, 0)


def test_addresses_that_went_from_hand_to_hand_go_back(
    state: Rollbook, tmp_path: Path
) -> None:
    lived(
        state,
        tmp_path,
        ("", PEOPLE, row("ann"), row("bob"), row("cy")),
        (
            "",
            PEOPLE,
            "ann,ann@post.example,Ann",
            "bob,ann@state.example.edu,Bob",
            "cy,bob@state.example.edu,Cy",
        ),
    )
    answer = state("undo", "2", "-o", tmp_path / "repair.csv")
    assert answer.code == 0
    assert [each.code for each in send(state, answer)] == [0]
    for name in ("ann", "bob", "cy"):
        assert state.json("show", name)["email_address"] == f"{name}@state.example.edu"


def test_a_username_goes_back_in_a_job_that_changes_identifiers(
    told_anew: Rollbook, tmp_path: Path
) -> None:
    answer = told_anew("undo", "5", "-o", tmp_path / "repair.csv")
    assert (answer.code, "--changes-identifiers" in answer.err) == (0, True)
    assert [each.code for each in send(told_anew, answer)] == [0]
    assert told_anew.json("show", "State/bob")["email_address"] == "bob@post.example"


def test_an_address_goes_back_under_the_username_of_today(
    told_anew: Rollbook, tmp_path: Path
) -> None:
    answer = told_anew("undo", "3", "-o", tmp_path / "repair.csv")
    assert answer.code == 0
    assert "--changes-identifiers" not in answer.err
    send(told_anew, answer)
    robert = told_anew.json("show", "State/robert")
    assert robert["email_address"] == "bob@state.example.edu"


def test_the_automatic_channel_leaves_sensitive_fields(told: Rollbook) -> None:
    answer = told("undo", "5", "--channel", "automatic")
    assert (answer.code, answer.out) == (1, "")
    assert "robert username: is sensitive: only a manual job" in answer.err
    assert "import 5: there is nothing to send" in answer.err


def test_what_changed_since_is_left_and_who_changed_it_is_told(
    state: Rollbook, tmp_path: Path
) -> None:
    names = f"{PEOPLE},middle_name,preferred_name"
    lived(
        state,
        tmp_path,
        ("", names, row("ann", "M", "A"), row("bob", "M", "B")),
        ("", names, row("ann", "N", "Anna"), row("bob", "N", "Bobby")),
        ("", names, row("ann", "N", "Annabel"), row("bob", "N", "B")),
    )
    said = ("--at", "2024-04-01", "--by", "the registrar")
    state("observe", "edited", "bob", "middle_name=O", *said)
    answer = state("undo", "2")
    assert answer.code == 1
    assert answer.err.splitlines()[:2] == [
        "ann preferred_name: changed since by import 3: left as it is",
        "bob middle_name: changed since by the registrar, observed 2024-04-01: left "
        "as it is",
    ]
    assert [each["username"] for each in answer.separated()] == ["ann"]
    assert answer.separated()[0]["middle_name"] == "M"


def test_an_address_that_somebody_else_has_now_stays_there(
    state: Rollbook, tmp_path: Path
) -> None:
    lived(
        state,
        tmp_path,
        ("", PEOPLE, row("ann")),
        ("", f"{PEOPLE},last_name", "ann,ann@post.example,Ann,Lee"),
        ("", PEOPLE, "bob,ann@state.example.edu,Bob"),
    )
    answer = state("undo", "2")
    assert answer.code == 1
    assert "ann email_address: it is on the account State/bob now" in answer.err
    assert [each["last_name"] for each in answer.separated()] == ["**CLEAR**"]


def test_a_value_that_the_plan_refuses_is_left_and_the_rest_of_the_row_is_not(
    state: Rollbook, tmp_path: Path
) -> None:
    dated = f"{PEOPLE},primary_education:end_date,last_name"
    start = f"{PEOPLE},primary_education:start_date"
    lived(
        state,
        tmp_path,
        ("", dated, row("ann", "2024-05-18", "Lee")),
        ("", dated, row("ann", "2028-05-18", "Roe")),
        ("", start, row("ann", "2026-08-20")),
    )
    answer = state("undo", "2")
    assert answer.code == 1
    assert "ann primary_education:end_date: end-date-order: the education" in answer.err
    assert [each["last_name"] for each in answer.separated()] == ["Lee"]


def test_a_primary_major_that_is_no_longer_listed_is_not_sent(
    state: Rollbook, tmp_path: Path
) -> None:
    majors = (
        f"{PEOPLE},primary_education:major_names,primary_education:primary_major_name"
    )
    lived(
        state,
        tmp_path,
        ("", majors, row("ann", "Art;Law", "Art")),
        ("", majors, row("ann", "Art;Law", "Law")),
        ("", majors, row("ann", "Law", "Law")),
    )
    answer = state("undo", "2")
    assert (answer.code, answer.out) == (1, "")
    assert "primary_major_name: primary-major-listed: " in answer.err


@pytest.mark.parametrize("archive", [False, True])
def test_created_accounts_are_told_and_archived_only_when_it_is_said(
    state: Rollbook, tmp_path: Path, *, archive: bool
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann", "bob")
    state("import", file)
    words = ["--archive-created"] if archive else []
    answer = state("undo", "1", "-o", tmp_path / "repair.csv", *words)
    assert answer.code == 1
    assert "ann: the import created the account, and no import" in answer.err
    assert (tmp_path / "repair.csv").exists() == archive
    if archive:
        send(state, answer)
        assert {each["archived"] for each in state.json("accounts")} == {1}


@pytest.mark.parametrize(
    ("fact", "why"),
    [("deleted", "was deleted since"), ("excluded", "is excluded from the sync")],
)
def test_an_account_that_no_row_can_change_is_told(
    state: Rollbook, tmp_path: Path, fact: str, why: str
) -> None:
    lived(
        state,
        tmp_path,
        ("", PEOPLE, row("ann")),
        ("", f"{PEOPLE},last_name", row("ann", "Lee")),
    )
    state("observe", fact, "ann", "--at", "2024-03-01")
    answer = state("undo", "2")
    assert (answer.code, answer.out) == (1, "")
    assert f"ann: the account {why}" in answer.err


def test_a_connection_stays_and_the_values_go_back(
    state: Rollbook, tmp_path: Path
) -> None:
    said = ("--school", "State", "--at", "2024-01-01")
    state("observe", "registered", "ann@post.example", "first_name=Ann", *said)
    file = write(tmp_path / "20240201_users.csv", PEOPLE, "ann,ann@post.example,Anna")
    keyed = ("--identifier", "email_address", "--changes-identifiers")
    state("import", file, *keyed)
    answer = state("undo", "1", "-o", tmp_path / "repair.csv")
    assert answer.code == 1
    assert "ann connection: no file takes a connection back" in answer.err
    assert [each.code for each in send(state, answer)] == [0]
    assert state.json("show", "ann@post.example")["username"] == "ann@post.example"


def test_a_file_that_a_guard_would_hold_says_so(
    state: Rollbook, tmp_path: Path
) -> None:
    lived(
        state,
        tmp_path,
        ("", PEOPLE, row("ann")),
        ("", f"{PEOPLE},last_name", row("ann", "Lee")),
    )
    state("school", "set", "State", "--guard", "updated=1")
    answer = state("undo", "2", "-o", tmp_path / "repair.csv")
    assert answer.code == 1
    assert "repair.csv: the import would be held by updated: release it" in answer.err


def test_mentors_get_a_mentors_file(told_anew: Rollbook, tmp_path: Path) -> None:
    file = write(
        tmp_path / "20230109_mentors.csv",
        "last_name,first_name,email_address,username,user_type",
        "Elm,Flora,flo@post.example,flo,Mentors",
    )
    terms = ("--type", "mentors", "--school", "State")
    told_anew("import", file, *terms, "--at", "2023-01-09", "--rules", "2018-10")
    answer = told_anew("undo", "8", "-o", tmp_path / "repair.csv")
    assert (answer.code, "--type mentors" in answer.err) == (0, True)
    assert [each.code for each in send(told_anew, answer)] == [0]
    assert told_anew.json("show", "flo")["first_name"] == "Flo"


def test_an_import_that_changed_nothing_leaves_nothing_to_send(
    demo: Rollbook,
) -> None:
    answer = demo("undo", "14")
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "import 14: there is nothing to send\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["99"], "there is no import 99"),
        (["5", "-o", "a_test.csv"], 'a_test.csv: test-file: the file name has "test"'),
        (["5", "-o", "repair.txt"], "repair.txt would be refused: not-csv: "),
    ],
)
def test_what_cannot_be_undone_so_is_one_sentence(
    told: Rollbook, words: list[str], said: str
) -> None:
    assert said in told.refuses("undo", *words)


def test_a_held_import_has_nothing_to_undo(state: Rollbook, tmp_path: Path) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state("import", file, "--guard", "created=1")
    assert "import 1 is held" in state.refuses("undo", "1")
