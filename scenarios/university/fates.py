"""Who has a story of their own, told by name."""

from scenarios.university.graduates import GRADUATES
from scenarios.university.renamed import RENAMED
from scenarios.university.returners import RETURNERS
from scenarios.university.slips import SLIPS
from scenarios.university.student import Enrolment, Student
from scenarios.university.terms import day

SPRING_TRANSFER = (Enrolment("Bachelors", day("2022-01-31"), class_of=2024),)

TRANSFERS = (
    Student("A00120", "Halima", "Quenberry", SPRING_TRANSFER),
    Student("A00125", "Piet", "Vosselberg", SPRING_TRANSFER),
    Student("A00130", "Saoirse", "Lindqvane", SPRING_TRANSFER),
    Student("A00135", "Kwabena", "Ferrymoor", SPRING_TRANSFER),
)

FATES = (*GRADUATES, *RETURNERS, *RENAMED, *SLIPS)
