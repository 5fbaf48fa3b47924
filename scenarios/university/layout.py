"""Which columns a file of Alderbrook has, and in which order."""

Cells = dict[str, str]
Header = tuple[str, ...]

HEADER_LINE = (
    "email_address,username,auth_identifier,card_id,first_name,last_name,"
    "middle_name,preferred_name,school_year_name,"
    "primary_education:education_level_name,primary_education:cumulative_gpa,"
    "primary_education:department_gpa,primary_education:primary_major_name,"
    "primary_education:major_names,primary_education:minor_names,"
    "primary_education:college_name,primary_education:start_date,"
    "primary_education:end_date,primary_education:currently_attending,campus_name,"
    "opt_cpt_eligible,ethnicity,gender,disabled,work_study_eligible,"
    "system_label_names,mobile_number,assigned_to_email_address,athlete,veteran,"
    "hometown_location_attributes:name,eu_gdpr_subject"
)
STUDENTS: Header = tuple(HEADER_LINE.split(","))

EMAIL, USERNAME, AUTH_IDENTIFIER, CARD_ID = STUDENTS[:4]
FIRST_NAME, LAST_NAME, MIDDLE_NAME, PREFERRED_NAME = STUDENTS[4:8]
SCHOOL_YEAR, LEVEL, GPA, DEPARTMENT_GPA = STUDENTS[8:12]
PRIMARY_MAJOR, MAJORS, MINORS, COLLEGE = STUDENTS[12:16]
START_DATE, END_DATE, ATTENDING, CAMPUS = STUDENTS[16:20]
OPT_CPT, ETHNICITY, GENDER, DISABLED = STUDENTS[20:24]
WORK_STUDY, LABELS, MOBILE, ADVISER = STUDENTS[24:28]
ATHLETE, VETERAN, HOMETOWN, EU_GDPR = STUDENTS[28:]

ALUMNI: Header = (USERNAME, EMAIL, SCHOOL_YEAR, END_DATE, DISABLED)

ARCHIVE: Header = (
    EMAIL,
    USERNAME,
    AUTH_IDENTIFIER,
    FIRST_NAME,
    SCHOOL_YEAR,
    GPA,
    MAJORS,
    LEVEL,
    DISABLED,
)

MENTORS: Header = (
    LAST_NAME,
    FIRST_NAME,
    EMAIL,
    USERNAME,
    AUTH_IDENTIFIER,
    "user_type",
    "mentor_information_attributes:maximum_mentees",
    "mentor_information_attributes:student_contact_preference",
    "mentor_information_attributes:expertise_names",
    "mentor_information_attributes:maximum_student_contacts_per_month",
    "mentor_information_attributes:industry_name",
)
