"""Which ledger is meant, and how do commands open it?"""

from pathlib import Path
from typing import Final

DEFAULT: Final = Path("rollbook-data")
