"""Which is the shortest history in which something is true of an account?"""

from collections.abc import Iterable

from ledger.errors import LedgerError
from ledger.ledger import Ledger
from ledger.reducing import reduced
from ledger.stories import Stages, Story
from projections.reading import Reader
from projections.views import Views
from scenarios.recording import Subject, stories_about


def matching(reader: Reader, condition: str) -> list[dict[str, object]]:
    """The accounts of which a condition in SQL is true. Raises QueryError."""
    return reader.objects(
        f"SELECT account, version FROM accounts WHERE ({condition}\n) "  # noqa: S608 - the user's own, and the reader cannot write
        "ORDER BY school, username"
    )


def extract(ledger: Ledger, subjects: Iterable[Subject], condition: str) -> Story:
    """The shortest story in which the condition is true of some account.

    It is sought in the stories about these accounts. Raises LedgerError where none of
    them shows it.
    """
    with Stages() as stages:

        def shows(story: Story) -> bool:
            with stages.told(story) as told:
                return told is not None and _is_true(told, condition)

        for subject in subjects:
            for story in stories_about(ledger, subject):
                if shows(story):
                    return reduced(story, shows)
    raise LedgerError("no shorter history shows it: keep the ledger as it is")


def _is_true(ledger: Ledger, condition: str) -> bool:
    views = Views(ledger)
    views.catch_up()
    with views.reader() as reader:
        return bool(matching(reader, condition))
