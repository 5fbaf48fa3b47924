"""Which files Alderbrook sent, when, and how each has to be imported."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from scenarios.university import lists
from scenarios.university.lists import Table, current_students


@dataclass(frozen=True)
class File:
    """One file, what it holds, and what `imports.csv` says of it."""

    name: str
    content: Callable[[date], Table] = current_students
    at: str = ""
    type: str = "students"
    channel: str = ""
    encoding: str = "utf-8"
    changes_identifiers: bool = False
    mm_dd_yyyy: bool = False

    @property
    def on(self) -> date:
        """The day on which the file was sent."""
        return date.fromisoformat(self.at or self.name[:8])

    def table(self) -> Table:
        """What the file holds."""
        return self.content(self.on)


def nightly(name: str, encoding: str = "utf-8") -> File:
    """A file that the registrar's server sent by itself."""
    return File(name, channel="automatic", encoding=encoding)


YEAR_2018 = (
    File("20180827_users.csv"),
    File("20181015_users.csv"),
    File("20190122_users.csv"),
    File("20190204_mentors.csv", lists.all_mentors, type="mentors"),
    File("20190513_mentors.csv", lists.all_mentors, type="mentors"),
    File("20190528_users.csv"),
)

YEAR_2019 = (
    nightly("20190826_users.csv"),
    nightly("20191014_users.csv"),
    File("20200121_users.csv", encoding="utf-8-sig"),
    File("20200601_users.csv"),
)

YEAR_2020 = (
    nightly("20200831_users.csv"),
    File("alumni_update.csv", lists.alumni, at="2020-09-15"),
    nightly("20201012_users.csv"),
    File("20210118_test_users.csv"),
    nightly("20210119_users.csv"),
    File(
        "20210208_users.csv",
        lists.only_the_new_auth_identifier,
        changes_identifiers=True,
    ),
    File("20210601_users.csv"),
    File("20210715_alumni.csv", lists.alumni),
)

YEAR_2021 = (
    nightly("20210830_users.csv", encoding="latin-1"),
    File("20210902_users.csv"),
    nightly("20211018_users.csv"),
    nightly("20220118_users.csv"),
    File("20220207_users.csv", lists.transfers_with_american_dates, mm_dd_yyyy=True),
    File("20220601_users.csv"),
    File("20220815_archive.csv", lists.bulk_archive),
)

YEAR_2022 = (
    nightly("20220829_users.csv"),
    File("20221017_users.csv", lists.with_misspelt_header),
    File("20221107_alumni.csv", lists.alumni),
    nightly("20230117_users.csv"),
    File("20230530_users.csv"),
    File("20230717_alumni.csv", lists.alumni),
)

YEAR_2023 = (
    nightly("20230828_users.csv"),
    nightly("20231016_users.csv"),
    nightly("20240116_users.csv"),
    File("20240603_users.csv"),
)

YEAR_2024 = (nightly("20240826_users.csv"),)

FILES = (
    *YEAR_2018,
    *YEAR_2019,
    *YEAR_2020,
    *YEAR_2021,
    *YEAR_2022,
    *YEAR_2023,
    *YEAR_2024,
)
