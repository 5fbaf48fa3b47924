"""What is known of the importer, and not simulated: no rulebook tells of it."""

from typing import Final

NOT_SIMULATED: Final[tuple[tuple[str, str, str], ...]] = (
    ("until 2016", "majors, minors, campuses and colleges had to exist", "GIT-CSV"),
    ("until 2016", "ethnicity, gender and work authorization had lists", "GIT-REF"),
    ("2016-08 to 2016-12", "a file could not have CRLF line ends", "GIT-CSV"),
    (
        "until 2018-10-02",
        "a school could let automatic jobs change identifier data",
        "SENS-OLD",
    ),
    (
        "before about 2021",
        "there was no Identifier Column: accounts were found by username or address",
        "ALUM-2016",
    ),
    ("at all times", "staff, label, contact, appointment and other files", "START"),
)
"""When, what, and where it can be read (a source key)."""
