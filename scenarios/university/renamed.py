"""Who changed a name, and whose name is hard to write in a file."""

from scenarios.university import layout as column
from scenarios.university.student import Student, bachelor, since

GOES_BY_SASHA = Student(
    "0013820",
    "Alexander",
    "Moonsteed",
    (bachelor(2019),),
    tale="Asks in January 2021 to be called Sasha.",
    story=(since("2021-01-18", {column.PREFERRED_NAME: "Sasha"}),),
)

MARRIES = Student(
    "0013840",
    "Graciela",
    "Pemberwisk",
    (bachelor(2019),),
    tale="Takes a new last name and address in January 2023; the username stays.",
    story=(
        since(
            "2023-01-17",
            {
                column.LAST_NAME: "Pemberwisk-Ito",
                column.EMAIL: "graciela.pemberwisk-ito@alderbrook.example.edu",
            },
        ),
    ),
)

NEW_AUTH_IDENTIFIER = Student(
    "0013860",
    "Sunniva",
    "Halvorscroft",
    (bachelor(2019),),
    tale=(
        "Her new last name brings a new auth_identifier: refused from August 2020 on, "
        "accepted from the manual file of February 2021 that may change identifiers."
    ),
    story=(
        since(
            "2020-08-31",
            {column.LAST_NAME: "Draycottel", column.AUTH_IDENTIFIER: "sdraycot3"},
        ),
    ),
)

CHANGES_FIRST_NAME = Student(
    "A00105",
    "Judith",
    "Applegrove-Sen",
    (bachelor(2020),),
    tale="Changes the first name to Jude in January 2022; the address stays.",
    story=(since("2022-01-18", {column.FIRST_NAME: "Jude"}),),
)

COMMA_IN_NAME = Student(
    "0011780",
    "August",
    "Wintermoss, Jr.",
    (bachelor(2016),),
    tale="Has a comma in his last name.",
)

LINE_BREAK_IN_HOMETOWN = Student(
    "A00115",
    "Noor",
    "Elderfelde",
    (bachelor(2020),),
    tale="Somebody pressed Alt-Enter in the cell of her hometown.",
    story=(since("2020-08-27", {column.HOMETOWN: "Larkspur Falls,\nVermont"}),),
)

ACCENT_AND_APOSTROPHE = Student(
    "A00270",
    "Zoë",
    "D'Arvellé",
    (bachelor(2021),),
    tale="Has accents and an apostrophe in her name.",
)

RENAMED = (
    GOES_BY_SASHA,
    MARRIES,
    NEW_AUTH_IDENTIFIER,
    CHANGES_FIRST_NAME,
    COMMA_IN_NAME,
    LINE_BREAK_IN_HOMETOWN,
    ACCENT_AND_APOSTROPHE,
)
