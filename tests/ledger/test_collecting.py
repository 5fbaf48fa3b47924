"""Which files does a user mean, in which order, and under which terms?"""

from pathlib import Path

import pytest

from domain.fields import UserType
from domain.settings import Channel, Identifier, Job
from ledger.collecting import Terms, Undated, collect, from_bytes
from ledger.errors import LedgerError
from ledger.source import Source

UNSAID = Terms()
LISTING = "file,at,school,type,channel,identifier,changes_identifiers,mm_dd_yyyy\n"


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text(f"username\n{name}\n")


def collected(folder: Path, flags: Terms = UNSAID) -> list[Source]:
    sources, undated = collect([folder], flags)
    assert undated == []
    return sources


def test_a_file_has_the_moment_of_its_name_and_the_usual_terms(tmp_path: Path) -> None:
    write(tmp_path, "20240826_users.csv")
    (source,) = collected(tmp_path / "20240826_users.csv")
    assert (source.name, source.at, source.school, source.job) == (
        "20240826_users.csv",
        "2024-08-26T00:00:00",
        None,
        Job(UserType.STUDENTS, Channel.MANUAL, Identifier.USERNAME),
    )
    assert source.load().content == b"username\n20240826_users.csv\n"


def test_files_run_in_the_order_of_moments_then_names(tmp_path: Path) -> None:
    names = ["b_20240826.csv", "a_20240827.csv", "a_20240826.csv", "20240826_06.csv"]
    write(tmp_path, *names, "c_20240826_0600.csv")
    assert [source.name for source in collected(tmp_path)] == [
        "20240826_06.csv",
        "a_20240826.csv",
        "b_20240826.csv",
        "c_20240826_0600.csv",
        "a_20240827.csv",
    ]


def test_files_of_one_moment_and_name_run_in_the_order_of_their_digests(
    tmp_path: Path,
) -> None:
    for folder, text in (("a", "one"), ("b", "two"), ("c", "three")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "20240826.csv").write_text(text)
    paths = [tmp_path / folder for folder in "abc"]
    forth, _ = collect(paths, UNSAID)
    back, _ = collect(reversed(paths), UNSAID)
    digests = [source.load().sha256 for source in forth]
    assert digests == sorted(digests)
    assert digests == [source.load().sha256 for source in back]


def test_only_csv_files_of_a_directory_are_meant(tmp_path: Path) -> None:
    write(tmp_path, "20240826.csv", "20240827.CSV", "20240828.txt", "notes.md")
    (tmp_path / "20240829.csv").mkdir()
    assert [source.name for source in collected(tmp_path)] == [
        "20240826.csv",
        "20240827.CSV",
    ]


def test_a_file_that_is_named_is_meant_whatever_its_ending(tmp_path: Path) -> None:
    write(tmp_path, "20240828.txt")
    assert [s.name for s in collected(tmp_path / "20240828.txt")] == ["20240828.txt"]


def test_a_file_without_a_date_is_handed_back(tmp_path: Path) -> None:
    write(tmp_path, "users.csv", "20240826.csv")
    sources, undated = collect([tmp_path], UNSAID)
    assert [source.name for source in sources] == ["20240826.csv"]
    assert undated == [Undated("users.csv")]


def test_the_listing_says_what_differs_per_file(tmp_path: Path) -> None:
    write(tmp_path, "users.csv", "20240826.csv")
    (tmp_path / "imports.csv").write_text(
        f"{LISTING}users.csv, 2024-08-27T06:15 ,tech,mentors,automatic,email_address,"
        "TRUE,false\n"
    )
    plain, listed = collected(tmp_path)
    assert (plain.school, plain.job) == (None, Job())
    assert (listed.name, listed.at, listed.school) == (
        "users.csv",
        "2024-08-27T06:15:00",
        "tech",
    )
    assert listed.job == Job(
        UserType.MENTORS,
        Channel.AUTOMATIC,
        Identifier.EMAIL_ADDRESS,
        changes_identifiers=True,
        mm_dd_yyyy=False,
    )


def test_blank_cells_of_the_listing_say_nothing(tmp_path: Path) -> None:
    write(tmp_path, "20240826.csv")
    (tmp_path / "imports.csv").write_text(f"{LISTING}20240826.csv,,,,,,,\n")
    (source,) = collected(tmp_path)
    assert (source.at, source.school, source.job) == (
        "2024-08-26T00:00:00",
        None,
        Job(),
    )


def test_flags_win_over_the_listing_and_the_name(tmp_path: Path) -> None:
    write(tmp_path, "20240826.csv")
    (tmp_path / "imports.csv").write_text(
        f"{LISTING}20240826.csv,2024-08-27,tech,mentors,automatic,email_address,TRUE,"
        "TRUE\n"
    )
    flags = Terms(
        *("2024-09-01T00:00:00", "state", UserType.STUDENTS, Channel.MANUAL),
        *(Identifier.USERNAME, False, False),
    )
    (source,) = collected(tmp_path, flags)
    assert (source.at, source.school) == ("2024-09-01T00:00:00", "state")
    assert source.job == Job()


def test_a_flag_leaves_the_rest_of_the_listing_as_it_is(tmp_path: Path) -> None:
    write(tmp_path, "20240826.csv")
    (tmp_path / "imports.csv").write_text(
        f"{LISTING}20240826.csv,,tech,mentors,,,TRUE,\n"
    )
    (source,) = collected(tmp_path, Terms(school="state"))
    assert source.school == "state"
    assert source.job == Job(UserType.MENTORS, changes_identifiers=True)


def test_the_listing_is_no_sync_file_and_speaks_for_its_own_folder_only(
    tmp_path: Path,
) -> None:
    (tmp_path / "listed").mkdir()
    (tmp_path / "plain").mkdir()
    write(tmp_path / "listed", "20240826.csv")
    write(tmp_path / "plain", "20240826.csv")
    (tmp_path / "listed" / "imports.csv").write_text(
        "file,type\n20240826.csv,mentors\n"
    )
    sources, _ = collect([tmp_path / "listed", tmp_path / "plain"], UNSAID)
    kinds = sorted(source.job.user_type.value for source in sources)
    assert kinds == ["Mentors", "Students"]


def test_a_byte_order_mark_of_the_listing_is_dropped(tmp_path: Path) -> None:
    write(tmp_path, "20240826.csv")
    text = "file,type\r\n20240826.csv,mentors\r\n"
    (tmp_path / "imports.csv").write_text(text, encoding="utf-8-sig", newline="")
    assert collected(tmp_path)[0].job.user_type is UserType.MENTORS


@pytest.mark.parametrize(
    ("listing", "told"),
    [
        ("file,when\n20240826.csv,now\n", "imports.csv:2: column when is not known"),
        ("file,at\n,2024-08-26\n", "imports.csv:2: the column file is blank"),
        ("at\n2024-08-26\n", "imports.csv:2: the column file is blank"),
        ("file,at\n20240826.csv,today\n", "imports.csv:2: 'today' is not a moment"),
        (
            "file,type\n20240826.csv,staff\n",
            "imports.csv:2: type is 'staff': write students, mentors or nothing",
        ),
        (
            "file,channel\n20240826.csv,mail\n",
            "channel is 'mail': write manual, automatic or nothing",
        ),
        (
            "file,identifier\n20240826.csv,card_id\n",
            "identifier is 'card_id': write username, email_address or nothing",
        ),
        (
            "file,changes_identifiers\n20240826.csv,yes\n",
            "changes_identifiers is 'yes': write TRUE, true, FALSE, false or nothing",
        ),
        ("file\n20240827.csv\n", "imports.csv:2: there is no file 20240827.csv beside"),
        (
            "file,type\n20240826.csv,mentors\n20240826.csv,\n",
            "imports.csv:3: the file 20240826.csv is listed twice",
        ),
        ("file\n20240826.csv,two\n", "imports.csv:2: the row has more cells than"),
        ('file\n"20240826.csv\n', "imports.csv: cannot be read as CSV"),
    ],
)
def test_a_wrong_listing_is_told_with_its_place(
    listing: str, told: str, tmp_path: Path
) -> None:
    write(tmp_path, "20240826.csv")
    (tmp_path / "imports.csv").write_text(listing)
    with pytest.raises(LedgerError) as error:
        collect([tmp_path], UNSAID)
    assert told in str(error.value)


def test_a_listing_in_another_encoding_is_told(tmp_path: Path) -> None:
    write(tmp_path, "20240826.csv")
    (tmp_path / "imports.csv").write_bytes("file\nÄnn.csv\n".encode("latin-1"))
    with pytest.raises(LedgerError, match=r"imports\.csv: byte 5 is not UTF-8"):
        collect([tmp_path], UNSAID)


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"users\.csv: there is no such file"):
        collect([tmp_path / "users.csv"], UNSAID)


def test_a_directory_without_csv_files_is_told(tmp_path: Path) -> None:
    write(tmp_path, "notes.md", "20240826.txt")
    with pytest.raises(LedgerError, match=r"there is no \.csv file in this directory"):
        collect([tmp_path], UNSAID)


def test_a_file_through_a_pipe_has_the_same_terms() -> None:
    source = from_bytes("20240826.csv", b"username\n", Terms(school="tech"))
    assert isinstance(source, Source)
    assert (source.at, source.school, source.job) == (
        "2024-08-26T00:00:00",
        "tech",
        Job(),
    )
    assert source.load().content == b"username\n"
    assert from_bytes("users.csv", b"", UNSAID) == Undated("users.csv")
