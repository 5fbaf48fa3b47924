"""What does a large university send, night after night?"""

from benchmarks.history.night import Night
from benchmarks.history.university import University
from benchmarks.history.write import night_file, write_nights

__all__ = ["Night", "University", "night_file", "write_nights"]
