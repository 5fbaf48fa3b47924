"""How does a step's table become a file?"""

import csv
import io
from collections.abc import Sequence


def csv_of(lines: Sequence[Sequence[str]]) -> bytes:
    """The lines as a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue().encode()
