"""Under which terms is a file judged, and what makes it the same as another?"""

from dataclasses import replace

from domain.rulebook import rulebook_for
from domain.rules.test_file import test_file
from domain.settings import School, Settings
from ledger import recordings
from ledger.ledger import Ledger
from ledger.recordings import RecordedImport
from ledger.schools import schools, schools_beside, the_school
from ledger.source import Loaded, Source


def settings_for(
    ledger: Ledger, source: Source, without: frozenset[str] = frozenset()
) -> Settings:
    """The terms under which a file is judged. Raises LedgerError."""
    return settings_among(schools(ledger), source, without)


def settings_among(
    known: dict[str, School], source: Source, without: frozenset[str] = frozenset()
) -> Settings:
    """The terms under which a file is judged in a world of these schools.

    Raises LedgerError.
    """
    school = the_school(known, source.school)
    others = schools_beside(known, school)
    rulebook = rulebook_for(source.rules, source.at)
    if without:
        rulebook = replace(rulebook, without=without)
    return Settings(school, source.job, source.at, others, rulebook)


def kind_of(settings: Settings) -> tuple[str, str]:
    """What makes a file one of the kind of another: the school and the type."""
    return settings.school.name, settings.user_type.value


def same_import(loaded: Loaded, settings: Settings) -> RecordedImport:
    """What makes the import of a file the same as another: bytes, moment and terms."""
    source, job = loaded.source, loaded.source.job
    terms = (
        settings.school.name,
        job.user_type,
        job.channel,
        job.identifier,
        job.changes_identifiers,
        job.mm_dd_yyyy,
        *([source.rules] if source.rules else []),
        test_file(source.name) is not None,
    )
    joined = recordings.BETWEEN_TERMS.join(map(str, terms))
    return RecordedImport(loaded.sha256, source.at, joined)
