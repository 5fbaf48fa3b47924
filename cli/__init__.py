"""The command line: one module per command.

How the process treats memory is said here, before anything is imported.
"""

import atexit
import gc
from typing import Final

# The rows, accounts and events of a file stay until it is done, and hardly anything
# goes round in circles: to look among them for garbage as often as Python does is a
# seventh of an import's time, and to do so once still a twentieth.
_SELDOM: Final = (10_000_000, 50, 100)

gc.set_threshold(*_SELDOM)

# What is left at the end goes with the process: to look through it for garbage first
# is an eighth of the time in which a question about one account is answered.
atexit.register(gc.freeze)
