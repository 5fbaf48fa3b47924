"""Which messages have no example, and why?"""

from collections.abc import Mapping
from typing import Final

NOT_SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "Another rollbook must be writing at the same moment": (
        "… is being written by another rollbook: wait for it to finish, then try "
        "again; nothing was changed",
        "… has gone on while its history was replayed: nothing was changed; replay it "
        "again",
    ),
    "Somebody must press Ctrl-C, or the system end the command": (
        "interrupted; of a file that was not finished nothing is kept",
        "a process that played scenarios was killed",
    ),
    "A file must be there that may not be read; root may read them all": (
        "see that the file can be read, then import it again",
    ),
    "The ledger must have lost a part of what belongs together, which `verify` finds": (
        "the file … rests on the file …, which",
        "… is not in the ledger",
        "it is cut off, or has not the size that it had",
        "the file … rests on more than … others",
        "the file … rests on more than … others, or on itself",
        "import … does not begin with ImportStarted",
        "import … does not end with ImportCompleted",
        "import … counted …; in its events there are …",
        "import …: rows without just one outcome: …",
        "the stream … has … events from … to …",
        "… accounts share the address …",
        "… accounts of a baseline come without its BaselineTaken",
        "the baseline … of …",
        "… counted … accounts, its events …",
        "…: rows without just one account: …",
    ),
    "The rules must be others than those by which a file was imported": (
        "the rules have changed since: when it was imported, the row was ……",
        "the stream … comes out otherwise: see `rollbook replay`",
    ),
    "Somebody must sit at a terminal and be asked": (
        "Make the other history the ledger? … accounts come out otherwise.",
        "The old ledger will be …. Go on?",
    ),
    "No way is known to bring them about": (
        "…: the ledger would not take what the rules let through (…): nothing was "
        "changed; please report it with the file",
        "account … was created twice",
        "an account that nobody knows cannot differ",
        "the fact … belongs to no import",
        "this row cannot be read: …",
        "is not understood",
        "is deleted already",
        "the scenarios could not be played: …",
        "it takes two files, since an address and a username cannot change in one: "
        "name the first with -o",
        "the row would create another account",
        "a row that says so changes nothing",
        "the story of … cannot be told by the steps of scenarios",
        "no shorter history shows it: keep the ledger as it is",
    ),
}
"""The reason, and the messages as they stand in the source, what varies being …."""

NO_MESSAGES: Final = (
    "… files written to …",  # what `rollbook demo` has to tell
    "what if",  # why a replay lets something happen
)
"""Texts that tell of no problem, and of nothing to look at."""
