"""Who came back for a second degree, and with which dates."""

from scenarios.university import layout as column
from scenarios.university.student import (
    Student,
    bachelor,
    between,
    master,
    only_on,
    since,
)
from scenarios.university.terms import day

STALE_END_DATE = Student(
    "0011080",
    "Tobias",
    "Quillfether",
    (bachelor(2015), master(2021)),
    tale=(
        "Returns in 2021 with a new start date and a blank end date: refused while the "
        "old end date is stored, until **CLEAR** empties it in January 2022."
    ),
    story=(
        between("2021-08-26", "2023-05-20", {column.END_DATE: ""}),
        only_on("2022-01-18", {column.END_DATE: "**CLEAR**"}),
    ),
)

BOTH_DATES = Student(
    "0011760",
    "Mireille",
    "Castelvane",
    (bachelor(2016), master(2022)),
    tale="Returns in 2022 with a new start date and a new end date: accepted.",
    story=(between("2022-08-25", "2024-05-18", {column.END_DATE: "2024-05-15"}),),
)

BACK_FROM_THE_ARCHIVE = Student(
    "0011100",
    "Lennart",
    "Osewhitt",
    (bachelor(2015), master(2023)),
    tale="Archived with his class in 2022; returns in 2023 with disabled FALSE.",
    listed=(day("2022-08-15"),),
    story=(
        since("2023-08-24", {column.DISABLED: "FALSE", column.END_DATE: "2025-05-15"}),
    ),
)

STALE_END_DATE_AGAIN = Student(
    "0013200",
    "Solveig",
    "Underbarrel",
    (bachelor(2018), master(2024)),
    tale="Returns in the last file with a blank end date; nobody has cured it yet.",
    story=(since("2024-08-22", {column.END_DATE: ""}),),
)

RETURNERS = (
    STALE_END_DATE,
    BOTH_DATES,
    BACK_FROM_THE_ARCHIVE,
    STALE_END_DATE_AGAIN,
)
