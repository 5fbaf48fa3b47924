"""The small history that many tests read.

Ann grows up, loses her address and is archived; Bob changes his address and gets
another username, robert; Cy and Rob of Tech are bob and robert there. Flo is a mentor.
Dee, Eve and Gil never come in.
"""

from pathlib import Path

from tests.cli.files import PEOPLE, write
from tests.cli.running import Rollbook

ANN_HEADER = (
    f"{PEOPLE},last_name,card_id,auth_identifier,school_year_name,"
    "primary_education:start_date,primary_education:end_date,"
    "primary_education:cumulative_gpa,primary_education:major_names,"
    "primary_education:college_name,work_study_eligible,athlete,system_label_names"
)
ANN_ROW = (
    "0012345,ann@state.example.edu,Ann,Lee,00999,alee01,Freshman,2018-08-20,2022-05-21,"
    '3.50,"Biology;Art, Fine",Science,TRUE,FALSE,Honors;STEM'
)
DEE_ROW = 'dee,"dee@state.example.edu",D33,"Dé ""Dee"" Roe",00888'
FRESHMEN = (ANN_HEADER, ANN_ROW, "", "bob,bob@state.example.edu,Bob", DEE_ROW)
SOPHOMORES = (
    PEOPLE,
    "0012345,ann@state.example.edu,Ann",
    "bob,bob@post.example,Bob",
    "eve,eve@elsewhere.edu,Eve",
    "gil,gil@state.example.edu,",
)
ALUMNI = (
    f"{PEOPLE},school_year_name,primary_education:end_date,disabled",
    "0012345,ann@post.example,Ann,Alumni,**CLEAR**,TRUE",
)
BOB_SENT_AGAIN = (PEOPLE, "bob,bob@post.example,Bob")
BOB_RENAMED = (PEOPLE, "robert,bob@post.example,Bob")
MENTORS = (
    "last_name,first_name,email_address,username,auth_identifier,user_type,"
    "mentor_information_attributes:maximum_mentees,"
    "mentor_information_attributes:expertise_names",
    "Elm,Flo,flo@post.example,flo,felm,Mentors,5,Law;Music",
)
TECH = (
    PEOPLE,
    "bob,cy@tech.example.edu,Cy",
    "robert,rob@tech.example.edu,Rob",
)
TONIGHT = (
    f"{ANN_HEADER},disabled",
    "0012345,ann@post.example,Ann,Leigh,00999,alee01,,2023-01-09,**CLEAR**,,"
    "Law;Art,,FALSE,,,FALSE",
    "robert,bob@post.example,Bob,,,,,,,,,,,,,TRUE",
    "hal,hal@state.example.edu,Hal,,,,,,,,,,,,,",
    "ivy,flo@post.example,Ivy,,,,,,,,,,,,,",
    "joe,joe@elsewhere.edu,Joe,,,,,,,,,,,,,",
)
"""A file to come, for State, with rows for most outcomes."""


def tell(rollbook: Rollbook, folder: Path) -> None:
    """Let the history happen: imports 1 to 7."""
    rollbook("school", "add", "State", "--domain", "state.example.edu", "--sso")
    rollbook("school", "add", "Tech", "--domain", "tech.example.edu")
    for name, lines, options in (
        ("20180820_users.csv", FRESHMEN, ""),
        ("20190107_mentors.csv", MENTORS, "--type mentors"),
        ("20190819_users.csv", SOPHOMORES, ""),
        ("20200115_users.csv", BOB_SENT_AGAIN, "--identifier email_address"),
        (
            "20200203_users.csv",
            BOB_RENAMED,
            "--identifier email_address --changes-identifiers",
        ),
        ("20220601T0830_alumni.csv", ALUMNI, ""),
        ("20220901_users.csv", TECH, "--school Tech"),
    ):
        file = write(folder / name, *lines)
        school = () if "--school" in options else ("--school", "State")
        answer = rollbook("import", file, *options.split(), *school)
        assert answer.code < 2, answer.err
