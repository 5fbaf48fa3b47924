"""How is a directory of files imported?"""

from pathlib import Path

import pytest

from tests.cli.files import write, write_people
from tests.cli.running import Objects, Rollbook

COLUMNS = "file,at,school,type,channel,identifier,changes_identifiers,mm_dd_yyyy"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A directory with two files, one without a date in its name."""
    folder = tmp_path / "files"
    write_people(folder / "20240101_users.csv", "ann")
    write_people(folder / "extra.csv", "bob")
    return folder


def by_file(listed: Objects) -> dict[str, dict[str, object]]:
    """The listed imports by their files."""
    return {each["file"]: each for each in listed}


def test_every_csv_file_in_it_runs(state: Rollbook, folder: Path) -> None:
    write(folder / "letter.txt", "dear ann")
    write_people(folder / "deeper" / "20240105_users.csv", "cy")
    write_people(folder / "20240103_USERS.CSV", "dee")
    assert state("import", folder, "--at", "2024-01-02").code == 0
    assert by_file(state.json("imports")).keys() == {
        "20240101_users.csv",
        "20240103_USERS.CSV",
        "extra.csv",
    }


def test_imports_csv_says_what_differs_per_file(state: Rollbook, folder: Path) -> None:
    write_people(folder / "mail.csv", "dee")
    write(
        folder / "imports.csv",
        COLUMNS,
        "extra.csv,2024-01-02 10:30,,,automatic,,,",
        "mail.csv,2024-01-03,State,students,manual,email_address,TRUE,true",
    )
    assert state("import", folder).code == 0
    listed = by_file(state.json("imports"))
    extra, mail = listed["extra.csv"], listed["mail.csv"]
    assert (extra["at"], extra["channel"]) == ("2024-01-02T10:30:00", "automatic")
    assert (mail["identifier"], mail["type"]) == ("email_address", "students")
    assert (mail["changes_identifiers"], mail["mm_dd_yyyy"]) == (True, True)
    assert listed["20240101_users.csv"]["changes_identifiers"] is False


def test_imports_csv_is_not_imported_itself(state: Rollbook, folder: Path) -> None:
    write(folder / "imports.csv", COLUMNS, "extra.csv,2024-01-02,,,,,,")
    state("import", folder)
    assert "imports.csv" not in by_file(state.json("imports"))


def test_flags_overrule_imports_csv(state: Rollbook, folder: Path) -> None:
    write(folder / "imports.csv", COLUMNS, "extra.csv,2024-01-02,,,automatic,,TRUE,")
    state("import", folder, "--channel", "manual", "--no-changes-identifiers")
    listed = by_file(state.json("imports"))
    assert {each["channel"] for each in listed.values()} == {"manual"}
    assert {each["changes_identifiers"] for each in listed.values()} == {False}


def test_a_file_without_a_date_is_refused_and_the_rest_goes_on(
    state: Rollbook, folder: Path
) -> None:
    answer = state("import", folder, "--json")
    assert answer.code == 2
    assert "no-date" in answer.err
    assert "--at" in answer.err
    assert by_file(state.json("imports")).keys() == {"20240101_users.csv"}
    assert by_file(answer.json).keys() == {"20240101_users.csv", "extra.csv"}


def test_a_second_run_takes_only_what_is_new(state: Rollbook, folder: Path) -> None:
    write(folder / "imports.csv", COLUMNS, "extra.csv,2024-01-02,,,,,,")
    state("import", folder)
    write_people(folder / "20240301_users.csv", "cy")
    answer = state("import", folder, "--json")
    assert answer.code == 0
    assert [each["passed_over"] for each in answer.json] == [True, True, False]


def test_an_unknown_school_in_imports_csv_is_of_that_file_only(
    state: Rollbook, folder: Path
) -> None:
    write(folder / "imports.csv", COLUMNS, "extra.csv,2024-01-02,Nowhere,,,,,")
    answer = state("import", folder)
    assert answer.code == 2
    assert "Nowhere" in answer.err
    assert "State" in answer.err
    assert by_file(state.json("imports")).keys() == {"20240101_users.csv"}


@pytest.mark.parametrize(
    ("lines", "places", "says"),
    [
        ((f"{COLUMNS},colour", "extra.csv,,,,,,,,red"), ":", "colour"),
        ((COLUMNS, "extra.csv,2024-01-02,,teachers,,,,"), ":2:", "students, mentors"),
        ((COLUMNS, "extra.csv,2024-01-02,,,pigeon,,,"), ":2:", "manual, automatic"),
        ((COLUMNS, "extra.csv,2024-01-02,,,,card_id,,"), ":2:", "email_address"),
        ((COLUMNS, "extra.csv,2024-01-02,,,,,yes,"), ":2:", "changes_identifiers"),
        ((COLUMNS, "extra.csv,2024-01-02,,,,,,no"), ":2:", "mm_dd_yyyy"),
        ((COLUMNS, "extra.csv,someday,,,,,,"), ":2:", "someday"),
        ((COLUMNS, ",2024-01-02,,,,,,"), ":2:", "file"),
        ((COLUMNS, "gone.csv,2024-01-02,,,,,,"), ":", "gone.csv"),
        (("at,school", "2024-01-02,State"), ":", "file"),
        ((COLUMNS, '"extra.csv,2024-01-02'), ":", "CSV"),
        ((COLUMNS, "extra.csv,2024-01-02,,,,,,,red"), ":2:", "cells"),
        ((COLUMNS, "extra.csv,2024-01-02", "extra.csv,2024-01-03"), ":3:", "extra.csv"),
    ],
)
def test_a_mistake_in_imports_csv_is_told_by_its_place(
    state: Rollbook, folder: Path, lines: tuple[str, ...], places: str, says: str
) -> None:
    listing = write(folder / "imports.csv", *lines)
    message = state.refuses("import", folder)
    assert message.startswith(f"Error: {listing}{places}")
    assert says in message.removeprefix(f"Error: {listing}")
    assert state.json("imports") == []
