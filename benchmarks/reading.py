"""How long does csv.reader take merely to read files?

``python -m benchmarks.reading FILE|DIR`` tells the seconds.
"""

import csv
import sys
import time
from pathlib import Path

from benchmarks.measuring import tell


def main(path: Path) -> None:
    """Read every row, and do nothing with it."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    rows = 0
    began = time.perf_counter()
    for file in files:
        with file.open(newline="", encoding="utf-8") as lines:
            for _ in csv.reader(lines):
                rows += 1
    tell(time.perf_counter() - began, rows - len(files))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
