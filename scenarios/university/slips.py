"""Whose row was typed wrongly in one file, and put right in the next."""

from scenarios.university import layout as column
from scenarios.university.contact import card_id
from scenarios.university.student import Student, bachelor, only_on, since

GRADE_ABOVE_FOUR = Student(
    "0012460",
    "Odalys",
    "Fennimoor",
    (bachelor(2017),),
    tale="A GPA of 4.2 in January 2019.",
    story=(only_on("2019-01-22", {column.GPA: "4.2"}),),
)

DIGIT_IN_NAME = Student(
    "0013880",
    "Mariana",
    "Duskwatter",
    (bachelor(2019),),
    tale="A digit in the first name keeps a freshman out until October 2019.",
    story=(only_on("2019-08-26", {column.FIRST_NAME: "Mar1ana"}),),
)

CARD_HOLDER = Student(
    "0013240",
    "Percival",
    "Nnadimoor",
    (bachelor(2018),),
    tale="His card_id is typed for another student too in October 2019.",
)

CARD_TYPED_TWICE = Student(
    "0013220",
    "Ottoline",
    "Brackendene",
    (bachelor(2018),),
    tale="Lost her card; in October 2019 the new one is typed as somebody else's.",
    story=(
        since("2019-10-14", {column.CARD_ID: "00960417"}),
        only_on("2019-10-14", {column.CARD_ID: card_id(CARD_HOLDER.username)}),
    ),
)

NINE_DIGITS = Student(
    "0012480",
    "Thandeka",
    "Rosswelter",
    (bachelor(2017),),
    tale="A mobile number of nine digits in January 2020.",
    story=(
        since("2020-01-21", {column.MOBILE: "6165550173"}),
        only_on("2020-01-21", {column.MOBILE: "616555173"}),
    ),
)

WRONG_CASE = Student(
    "0013260",
    "Lucjan",
    "Everholder",
    (bachelor(2018),),
    tale="A school year in lower case in January 2022.",
    story=(only_on("2022-01-18", {column.SCHOOL_YEAR: "senior"}),),
)

EXCEL_DATE = Student(
    "A00265",
    "Ximena",
    "Brightloch",
    (bachelor(2021),),
    tale="Excel rewrote her start date in October 2021.",
    story=(only_on("2021-10-18", {column.START_DATE: "8/26/2021"}),),
)

RECYCLED_ADDRESS = Student(
    "A00425",
    "Mirabel",
    "Santorellis",
    (bachelor(2022),),
    tale="Is given the address of an alumna: refused until the alumna gives it up.",
)

NO_ADDRESS_YET = Student(
    "A00585",
    "Ebba",
    "Candlewyke",
    (bachelor(2023),),
    tale="Has no mailbox in August 2023: cannot be created before October.",
    story=(only_on("2023-08-28", {column.EMAIL: ""}),),
)

ATHLETE_Y = Student(
    "A00110",
    "Idris",
    "Fallowmoor",
    (bachelor(2020),),
    tale="A Y where TRUE is meant, in January 2024.",
    story=(
        since("2024-01-16", {column.ATHLETE: "TRUE"}),
        only_on("2024-01-16", {column.ATHLETE: "Y"}),
    ),
)

RECYCLED_ADDRESS_AGAIN = Student(
    "A00745",
    "Emeka",
    "Larkhollow",
    (bachelor(2024),),
    tale="Is given the address of an alumnus in the last file; nobody cured it yet.",
)

SLIPS = (
    GRADE_ABOVE_FOUR,
    DIGIT_IN_NAME,
    CARD_HOLDER,
    CARD_TYPED_TWICE,
    NINE_DIGITS,
    WRONG_CASE,
    EXCEL_DATE,
    RECYCLED_ADDRESS,
    NO_ADDRESS_YET,
    ATHLETE_Y,
    RECYCLED_ADDRESS_AGAIN,
)
