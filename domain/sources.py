"""Where can a source key be read?"""

from typing import Final

_SUPPORT = "https://support.joinhandshake.com/hc/en-us/articles/"
_DOCUMENTATION = "https://github.com/arpithparikh/documentation"

SOURCES: Final[dict[str, str | None]] = {
    "SEED-ALUM": (
        f"{_SUPPORT}227482608-Importer-Updating-Graduating-Students-to-Alumni"
    ),
    "SEED-MENT": None,
    "IMP-STU": f"{_SUPPORT}233086688-Importing-Student-Data",
    "FAQ": f"{_SUPPORT}360008607874-Importer-Student-Data-Formatting-FAQs",
    "IMPL": (
        f"{_SUPPORT}360045679113-Importer-Implementation-FAQs-and-Student-Data-"
        "Best-Practices"
    ),
    "ERR": f"{_SUPPORT}360001032108-Importer-Errors-Common-Messages-and-Next-Steps",
    "CSVRULES": f"{_SUPPORT}226346508-Importer-App-CSV-Rules-and-File-Requirements",
    "DATES": f"{_SUPPORT}231942648-Importer-Date-Formatting",
    "SENS-OLD": (
        f"{_SUPPORT}223411787-What-is-a-sensitive-field-and-how-do-I-update-it-"
    ),
    "ALUM-2016": (
        f"{_SUPPORT}227482608-Student-Sync-Alumni-Management-Handling-Graduating-"
        "Students-"
    ),
    "START": f"{_SUPPORT}115000733727-Importer-Getting-Started-Running-Your-First-File",
    "SENS": (
        f"{_SUPPORT}223411787-Importer-What-are-Sensitive-Fields-and-How-Do-I-"
        "Change-Them"
    ),
    "TWOSTEP": (
        f"{_SUPPORT}360048150594-Importer-FAQs-Updating-Username-and-Email-Address-"
        "Simultaneously-on-a-Student-s-Account"
    ),
    "TAKEN": (
        f"{_SUPPORT}4421092998295-Importer-Error-Email-Address-Has-Already-Been-Taken"
    ),
    "MANUAL": (
        f"{_SUPPORT}360048144814-Importer-Errors-Related-to-Manually-Created-"
        "Student-Accounts"
    ),
    "DOMAIN": (
        f"{_SUPPORT}360001151208-Handling-Students-with-edu-Emails-Associated-with-"
        "Other-Institutions"
    ),
    "ARCH": f"{_SUPPORT}115001497067-Importer-Bulk-Archiving-Students",
    "ARCHINFO": (
        f"{_SUPPORT}115007118707-About-Student-Information-in-Handshake-After-a-"
        "Student-Graduates"
    ),
    "EXCL": f"{_SUPPORT}115013032627-Importer-Excluding-Students-from-Automatic-Syncs",
    "DELETE": f"{_SUPPORT}115002537847-How-to-Delete-a-Student-Account",
    "AUTO": f"{_SUPPORT}360012323314-Importer-Automating-Your-Student-Sync",
    "AUTORUN": (
        f"{_SUPPORT}360051871814-Importer-FAQs-Why-aren-t-my-AWS-jobs-being-"
        "automatically-processed"
    ),
    "FIRST": f"{_SUPPORT}360012405373-Importer-Uploading-Your-First-Student-File",
    "IMP-STU-OLD": (
        f"{_SUPPORT}233086688-Student-Sync-Creating-a-Student-File-for-Upload-into-"
        "Handshake"
    ),
    "REFGUIDE": f"{_SUPPORT}360012326194",
    "GDPR": f"{_SUPPORT}360003819213-GDPR",
    "ADDEMAIL": f"{_SUPPORT}4409136398615-Additional-Email-Addresses-for-Students",
    "NONDEG": f"{_SUPPORT}360048032673-Best-Practices-Non-Degree-Seeking-Students",
    "UW": "https://github.com/uw-it-aca/handshake-provisioner",
    "GIT-CSV": _DOCUMENTATION,
    "GIT-REF": _DOCUMENTATION,
    "GIT-API": _DOCUMENTATION,
    "GIT-FAQ": _DOCUMENTATION,
}
"""Every source that a rule or an era cites, and its address; None where it has none."""
