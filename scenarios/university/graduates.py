"""Who left, and what the school still thinks of them."""

from scenarios.university import layout as column
from scenarios.university.student import Student, bachelor, only_on
from scenarios.university.terms import day

KEEPS_ADDRESS = Student(
    "0011020",
    "Wilhelmina",
    "Ashcombe-Rao",
    (bachelor(2015),),
    tale="Graduates in 2019 and keeps her address.",
)

LOSES_ADDRESS_2019 = Student(
    "0011040",
    "Bastian",
    "Keldermoor",
    (bachelor(2015),),
    tale="Graduates in 2019; the same row gives his personal address.",
    loses_address=day("2019-05-18"),
)

LOSES_ADDRESS_2021 = Student(
    "0012420",
    "Corwin",
    "Pellagrine",
    (bachelor(2017),),
    tale="Graduates in 2021; the same row gives his personal address.",
    loses_address=day("2021-05-15"),
)

LOSES_ADDRESS_2022 = Student(
    "0013120",
    "Yusra",
    "Tannenfeld-Oyo",
    (bachelor(2018),),
    tale="Graduates in 2022; the same row gives her personal address.",
    loses_address=day("2022-05-21"),
)

MOVED_TO_NORTHFIELD = Student(
    "0013140",
    "Delphine",
    "Van Torquin",
    (bachelor(2018),),
    tale="Graduates with Northfield's address: skipped, and a Senior to this day.",
    story=(
        only_on(
            "2022-06-01", {column.EMAIL: "delphine.vantorquin@northfield.example.edu"}
        ),
    ),
)

DROPPED_OUT = Student(
    "0013160",
    "Kasimir",
    "Hollowbrack",
    (bachelor(2018, left="2019-11-01"),),
    tale="Simply stops being listed after October 2019; the account stays as it was.",
)

ARCHIVED_IN_BULK = Student(
    "0011720",
    "Oriana",
    "Stillmere-Nkemi",
    (bachelor(2016),),
    tale="Archived with her class by the bulk archive file of 2022.",
    listed=(day("2022-08-15"),),
)

ARCHIVED_BY_MISTAKE = Student(
    "0013180",
    "Ines",
    "Marrowdell",
    (bachelor(2018),),
    tale=(
        "Carries the label Alumni SSO, so the school believes that she can sign in; "
        "a leftover TRUE in the alumni file of 2023 archived her."
    ),
    listed=(day("2023-07-17"),),
    story=(only_on("2023-07-17", {column.DISABLED: "TRUE"}),),
)

LOST_HER_ZEROS = Student(
    "0011740",
    "Persis",
    "Odunvale",
    (bachelor(2016),),
    tale=(
        "Excel takes the zeros off her username in the alumni file of 2020: no such "
        "student, and the address is her own. The file of 2021 gets it right."
    ),
    loses_address=day("2021-07-15"),
    listed=(day("2020-09-15"), day("2021-07-15")),
    story=(only_on("2020-09-15", {column.USERNAME: "11740"}),),
)

GIVES_UP_HER_ADDRESS = Student(
    "0011060",
    "Mirabel",
    "Santorellis",
    (bachelor(2015),),
    tale="Keeps her address until November 2022, when a namesake needs it.",
    loses_address=day("2022-11-07"),
    listed=(day("2022-11-07"),),
)

STILL_HOLDS_HIS_ADDRESS = Student(
    "0012440",
    "Emeka",
    "Larkhollow",
    (bachelor(2017),),
    tale="Keeps the address that a namesake is given in August 2024.",
)

GRADUATES = (
    KEEPS_ADDRESS,
    LOSES_ADDRESS_2019,
    LOSES_ADDRESS_2021,
    LOSES_ADDRESS_2022,
    MOVED_TO_NORTHFIELD,
    DROPPED_OUT,
    ARCHIVED_IN_BULK,
    ARCHIVED_BY_MISTAKE,
    LOST_HER_ZEROS,
    GIVES_UP_HER_ADDRESS,
    STILL_HOLDS_HIS_ADDRESS,
)
