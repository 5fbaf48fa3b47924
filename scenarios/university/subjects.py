"""What can be studied at Alderbrook, and in which college."""

COLLEGES = {
    "College of Arts and Sciences": (
        "Biology",
        "Chemistry",
        "English",
        "History",
        "Mathematics",
        "Philosophy",
        "Psychology",
        "Sociology",
        "Studio Art",
    ),
    "School of Business": ("Accounting", "Finance", "Management", "Marketing"),
    "College of Engineering": (
        "Civil Engineering",
        "Computer Science",
        "Mechanical Engineering",
    ),
    "School of Health": ("Exercise Science", "Nursing", "Public Health"),
}

MASTERS = ("Management", "Computer Science", "Public Health", "Sociology")
MINORS = ("Creative Writing", "Dance", "Geography", "Music", "Spanish", "Statistics")
UNDERGRADUATE = tuple(name for names in COLLEGES.values() for name in names)
COLLEGE_OF = {name: college for college, names in COLLEGES.items() for name in names}
